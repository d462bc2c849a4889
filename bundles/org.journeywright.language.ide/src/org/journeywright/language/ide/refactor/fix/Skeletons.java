package org.journeywright.language.ide.refactor.fix;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.model.Behaviour;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.FailureStory;
import org.journeywright.model.Handoff;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Issue;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Measurable;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.NamedElement;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.model.ScenarioTone;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;

/** New elements with their ties in place, whose texts say of themselves that they are still to be written. No figure and no date is made up. */
final class Skeletons {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;

	private Skeletons() {
	}

	private static <T extends NamedElement> T named(T element, String name, Gap gap) {
		element.setName(gap.free(name));
		return element;
	}

	/** A name after that of another element. */
	static String after(NamedElement element, String kind) {
		return element.getName().matches("\\w+") ? element.getName() + Character.toUpperCase(kind.charAt(0)) + kind.substring(1) : element.getName() + " " + kind;
	}

	/** A standard with one behaviour. */
	static ServiceStandard standard(NamedElement of, StandardKind kind, Collection<Role> roles, Gap gap) {
		ServiceStandard standard = named(NEW.createServiceStandard(), after(of, "standard"), gap);
		standard.setKind(kind);
		standard.getRoles().addAll(roles);
		standard.setStatement(Begun.unwritten(kind == StandardKind.INTERNAL ? "what colleagues can count on" : "what customers can count on"));
		standard.getBehaviours().add(behaviour(standard, gap));
		return standard;
	}

	/** A behaviour with an example and a counter-example. */
	static Behaviour behaviour(ServiceStandard standard, Gap gap) {
		Behaviour behaviour = named(NEW.createBehaviour(), after(standard, "behaviour"), gap);
		behaviour.setWording(Begun.unwritten("what one can see or hear somebody do"));
		behaviour.getLooksLike().add(Begun.unwritten("a real sentence or act"));
		behaviour.getDoesNotLookLike().add(Begun.unwritten("what is said or done instead"));
		return behaviour;
	}

	/** A scenario with all four steps and one decision, which exercises the given behaviours. */
	static Scenario scenario(NamedElement of, Collection<Touchpoint> touchpoints, Collection<Role> roles, Collection<Behaviour> behaviours, ScenarioTone tone, Gap gap) {
		Scenario scenario = named(NEW.createScenario(), after(of, "scenario"), gap);
		scenario.setTone(tone);
		scenario.getTouchpoints().addAll(touchpoints);
		scenario.getRoles().addAll(roles);
		scenario.getExercises().addAll(behaviours);
		scenario.setSuccess(Begun.unwritten("one real situation in which the behaviours were applied"));
		scenario.setCustomer(Begun.unwritten("the customer's name"));
		scenario.setOpening(Begun.unwritten("the scene in two or three sentences"));
		FailureStory failure = failure("WentWrong");
		scenario.getFailures().add(failure);
		ScenarioOutcome good = outcome("GoodEnd", OutcomeGrade.GOOD);
		ScenarioOutcome bad = outcome("BadEnd", OutcomeGrade.BAD);
		DecisionPoint decision = NEW.createDecisionPoint();
		decision.setName("First");
		decision.setSays(Begun.unwritten("what the customer says"));
		ConversationOption best = option(OptionGrade.BEST, good);
		best.getShows().addAll(behaviours);
		ConversationOption poor = option(OptionGrade.POOR, bad);
		poor.setFrom(failure);
		decision.getOptions().addAll(List.of(best, poor));
		scenario.getSteps().addAll(List.of(decision, good, bad));
		return scenario;
	}

	/** A scenario about an issue, where it occurs. */
	static Scenario difficult(Issue issue, Collection<Role> roles, Gap gap) {
		List<Behaviour> behaviours = issue.getTouchpoints().stream().flatMap(t -> behaviours(t).stream()).distinct().toList();
		Scenario scenario = scenario(issue, issue.getTouchpoints(), roles, behaviours, ScenarioTone.DIFFICULT, gap);
		scenario.getIssues().add(issue);
		return scenario;
	}

	/** The behaviours that standards ask for at a touchpoint: the first two of each. */
	static List<Behaviour> behaviours(Touchpoint touchpoint) {
		return touchpoint.getStandards().stream().flatMap(s -> s.getBehaviours().stream().limit(2)).toList();
	}

	/** A way of failing. */
	static FailureStory failure(String name) {
		FailureStory failure = NEW.createFailureStory();
		failure.setName(name);
		failure.setStory(Begun.unwritten("how it went wrong last time"));
		return failure;
	}

	/** An end of a conversation. */
	static ScenarioOutcome outcome(String name, OutcomeGrade grade) {
		ScenarioOutcome outcome = NEW.createScenarioOutcome();
		outcome.setName(name);
		outcome.setGrade(grade);
		outcome.setText(Begun.unwritten("how it ends"));
		return outcome;
	}

	/** Something that can be said. */
	static ConversationOption option(OptionGrade grade, ConversationStep target) {
		ConversationOption option = NEW.createConversationOption();
		option.setGrade(grade);
		option.setSays(Begun.unwritten(grade == OptionGrade.BEST ? "what shows the behaviour" : "what people really say"));
		option.setFeedback(Begun.unwritten("which behaviour was seen or missed, and what it did to the customer"));
		if (target != null) {
			option.setTarget(target);
		}
		return option;
	}

	/** A metric without figures. */
	static Metric metric(NamedElement of, Collection<? extends Measurable> measured, Gap gap) {
		Metric metric = named(NEW.createMetric(), after(of, "metric"), gap);
		metric.getMeasures().addAll(measured);
		return metric;
	}

	/** An initiative that has been proposed. */
	static Initiative initiative(EObject of, Gap gap) {
		Initiative initiative = named(NEW.createInitiative(), after(gap.view().owner(of, NamedElement.class).orElseThrow(), "initiative"), gap);
		initiative.setStatus(InitiativeStatus.PROPOSED);
		initiative.setHorizon(Horizon.NEXT);
		initiative.setDescription(Begun.unwritten("what will be changed"));
		return initiative;
	}

	/** An issue at a touchpoint. */
	static Issue issue(Touchpoint touchpoint, Gap gap) {
		Issue issue = named(NEW.createIssue(), after(touchpoint, "issue"), gap);
		issue.getTouchpoints().add(touchpoint);
		issue.setDescription(Begun.unwritten("what goes wrong there"));
		return issue;
	}

	/** A leadership practice. */
	static LeadershipPractice practice(NamedElement of, Collection<Role> leaders, Collection<Behaviour> behaviours, Gap gap) {
		LeadershipPractice practice = named(NEW.createLeadershipPractice(), after(of, "practice"), gap);
		practice.getLeaders().addAll(leaders);
		practice.getCoaches().addAll(behaviours);
		practice.setDescription(Begun.unwritten("what leaders do"));
		return practice;
	}

	/** A handoff from one role to another. */
	static Handoff handoff(Role provider, Role receiver, Gap gap) {
		Handoff handoff = named(NEW.createHandoff(), after(provider, "handoff"), gap);
		handoff.setProvider(provider);
		handoff.setReceiver(receiver);
		handoff.setHandsOver(Begun.unwritten("what is handed over"));
		return handoff;
	}

	/** A business outcome. */
	static BusinessOutcome businessOutcome(NamedElement of, Gap gap) {
		BusinessOutcome outcome = named(NEW.createBusinessOutcome(), after(of, "outcome"), gap);
		outcome.setStatement(Begun.unwritten("what the business gets from it"));
		return outcome;
	}
}

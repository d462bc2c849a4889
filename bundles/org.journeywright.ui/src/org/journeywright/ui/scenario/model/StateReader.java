package org.journeywright.ui.scenario.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.course.CourseJson;
import org.journeywright.generator.training.ScenarioPreview;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Issue;
import org.journeywright.model.Persona;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.ui.scenario.model.Gate.Remark;
import org.journeywright.ui.scenario.model.ScenarioState.Choices;
import org.journeywright.ui.scenario.model.ScenarioState.Failure;
import org.journeywright.ui.scenario.model.ScenarioState.Place;

/** Reads a scenario from the model; on the model's thread. */
final class StateReader {

	private final LiveModel model;
	private final ModelView view;

	StateReader(LiveModel model, ModelView view) {
		this.model = model;
		this.view = view;
	}

	ScenarioState read(Scenario scenario) {
		return new ScenarioState(ElementRef.of(model, scenario), place(scenario), text(scenario.getName()), scenario.getTone(), Optional.ofNullable(scenario.getDifficulty()),
				named(scenario.getTouchpoints()), named(scenario.getRoles()), named(scenario.getIssues()), named(scenario.getExercises()), text(scenario.getSuccess()),
				scenario.getFailures().stream().map(f -> new Failure(Elements.identity(f), text(f.getName()), Elements.label(f), text(f.getStory()))).toList(),
				text(scenario.getCustomer()), one(scenario.getPersona()), Optional.ofNullable(scenario.getMood()), text(scenario.getOpening()),
				scenario.getSteps().stream().map(StateReader::stop).toList(), choices(scenario), Gates.of(scenario, view), rehearsal(scenario));
	}

	private Place place(Scenario scenario) {
		EObject owner = scenario.eContainer();
		return new Place(model.fileOf(scenario).orElse(""), owner == null ? 0 : owner.eContents().indexOf(scenario));
	}

	private Rehearsal rehearsal(Scenario scenario) {
		return switch (ScenarioPreview.of(view, scenario)) {
			case ScenarioPreview.Playable(var course, var decisions) -> new Rehearsal.Plays(CourseJson.text(course), decisions);
			case ScenarioPreview.Unplayable(var obstacles) -> new Rehearsal.Stuck(obstacles.stream().map(o -> new Remark(o.identity(), o.text(), "")).toList());
		};
	}

	private static Stop stop(ConversationStep step) {
		return switch (step) {
			case DecisionPoint decision -> new Stop.Decision(Elements.identity(decision), text(decision.getName()), Elements.label(decision), text(decision.getContext()),
					text(decision.getSays()), decision.getOptions().stream().map(StateReader::option).toList());
			case ScenarioOutcome outcome -> new Stop.Outcome(Elements.identity(outcome), text(outcome.getName()), Elements.label(outcome), outcome.getGrade(),
					text(outcome.getText()));
			default -> throw new IllegalStateException("Neither decision nor outcome: " + step);
		};
	}

	private static Stop.Option option(ConversationOption option) {
		return new Stop.Option(Elements.identity(option), option.getGrade(), text(option.getSays()), named(option.getShows()), named(option.getBreaks()),
				one(option.getFrom()), Optional.ofNullable(option.getMood()), text(option.getConsequence()), text(option.getFeedback()), one(option.getTarget()));
	}

	private Choices choices(Scenario scenario) {
		Set<Behaviour> near = new LinkedHashSet<>();
		present(scenario.getTouchpoints()).forEach(t -> present(t.getStandards()).forEach(s -> near.addAll(s.getBehaviours())));
		List<Behaviour> other = view.all(Behaviour.class).stream().filter(b -> b.eContainer() instanceof ServiceStandard && !near.contains(b)).toList();
		return new Choices(named(view.all(Scenario.class)), touchpoints(view.all(Touchpoint.class)), named(view.all(Role.class)), named(view.all(Issue.class)),
				named(view.all(Persona.class)), behaviours(near), behaviours(other));
	}

	private static List<Named> behaviours(Collection<Behaviour> behaviours) {
		return behaviours.stream().map(b -> Named.of(b, text(b.getWording()))).toList();
	}

	private List<Named> touchpoints(List<Touchpoint> touchpoints) {
		return touchpoints.stream().map(t -> Named.of(t, view.journeyOf(t).map(Elements::label).orElse(""))).toList();
	}

	private static Optional<Named> one(EObject element) {
		return Optional.ofNullable(element).filter(e -> !e.eIsProxy()).map(Named::of);
	}

	private static <T extends EObject> List<T> present(List<T> elements) {
		return elements.stream().filter(e -> !e.eIsProxy()).toList();
	}

	private static List<Named> named(List<? extends EObject> elements) {
		return elements.stream().filter(e -> !e.eIsProxy()).map(Named::of).collect(Collectors.toList());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}

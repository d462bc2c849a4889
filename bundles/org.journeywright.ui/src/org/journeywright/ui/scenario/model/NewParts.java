package org.journeywright.ui.scenario.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.FailureStory;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.model.ScenarioTone;

/** The edits that add parts to a scenario, and what a new scenario begins with; new parts have a name and a place to lead to, and wait for their words. */
public final class NewParts {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private NewParts() {
	}

	/** Adds a failure story after the others. */
	public static ModelEdit failure(String scenario) {
		return (model, editor) -> {
			Scenario owner = (Scenario) ScenarioEdits.find(model, scenario);
			FailureStory failure = FACTORY.createFailureStory();
			failure.setName(name(owner, "Failure"));
			failure.setStory("");
			return editor.add(owner, Literals.SCENARIO__FAILURES, owner.getFailures().size(), failure);
		};
	}

	/** Adds a decision point after the last one, with a best and a poor option. */
	public static ModelEdit decision(String scenario) {
		return (model, editor) -> {
			Scenario owner = (Scenario) ScenarioEdits.find(model, scenario);
			List<ConversationStep> steps = owner.getSteps();
			int last = -1;
			for (int place = 0; place < steps.size(); place++) {
				last = steps.get(place) instanceof DecisionPoint ? place : last;
			}
			return editor.add(owner, Literals.SCENARIO__STEPS, last + 1, decision(name(owner, "Decision"), end(steps, OutcomeGrade.GOOD), end(steps, OutcomeGrade.BAD)));
		};
	}

	/** Adds an outcome after all other steps. */
	public static ModelEdit outcome(String scenario) {
		return (model, editor) -> {
			Scenario owner = (Scenario) ScenarioEdits.find(model, scenario);
			OutcomeGrade grade = end(owner.getSteps(), OutcomeGrade.GOOD) == null ? OutcomeGrade.GOOD : OutcomeGrade.BAD;
			return editor.add(owner, Literals.SCENARIO__STEPS, owner.getSteps().size(), outcome(name(owner, "Outcome"), grade));
		};
	}

	/** Adds an option after the others. */
	public static ModelEdit option(String decision) {
		return (model, editor) -> {
			DecisionPoint owner = (DecisionPoint) ScenarioEdits.find(model, decision);
			boolean hasBest = owner.getOptions().stream().anyMatch(o -> o.getGrade() == OptionGrade.BEST);
			ConversationStep target = end(((Scenario) owner.eContainer()).getSteps(), hasBest ? OutcomeGrade.BAD : OutcomeGrade.GOOD);
			return editor.add(owner, Literals.DECISION_POINT__OPTIONS, owner.getOptions().size(), option(hasBest ? OptionGrade.ACCEPTABLE : OptionGrade.BEST, target));
		};
	}

	/** Begins a new scenario: one decision and two outcomes that wait for their words. */
	public static void begin(Scenario scenario) {
		scenario.setTone(ScenarioTone.DIFFICULT);
		ScenarioOutcome good = outcome("EndsWell", OutcomeGrade.GOOD);
		ScenarioOutcome bad = outcome("EndsBadly", OutcomeGrade.BAD);
		scenario.getSteps().addAll(List.of(decision("First", good, bad), good, bad));
	}

	private static DecisionPoint decision(String name, ConversationStep well, ConversationStep badly) {
		DecisionPoint decision = FACTORY.createDecisionPoint();
		decision.setName(name);
		decision.setSays("");
		decision.getOptions().addAll(List.of(option(OptionGrade.BEST, well), option(OptionGrade.POOR, badly)));
		return decision;
	}

	private static ConversationOption option(OptionGrade grade, ConversationStep target) {
		ConversationOption option = FACTORY.createConversationOption();
		option.setGrade(grade);
		option.setSays("");
		option.setTarget(target);
		return option;
	}

	private static ScenarioOutcome outcome(String name, OutcomeGrade grade) {
		ScenarioOutcome outcome = FACTORY.createScenarioOutcome();
		outcome.setName(name);
		outcome.setGrade(grade);
		outcome.setText("");
		return outcome;
	}

	/** The last outcome of a grade; null where there is none, as the model has it. */
	private static ConversationStep end(List<ConversationStep> steps, OutcomeGrade grade) {
		return steps.stream().filter(s -> s instanceof ScenarioOutcome outcome && outcome.getGrade() == grade).reduce((a, b) -> b).orElse(null);
	}

	private static String name(Scenario scenario, String base) {
		Set<String> taken = Stream.concat(scenario.getFailures().stream(), scenario.getSteps().stream()).map(NamedElement::getName).collect(Collectors.toSet());
		return Stream.iterate(1, n -> n + 1).map(n -> base + n).filter(n -> !taken.contains(n)).findFirst().orElseThrow();
	}
}

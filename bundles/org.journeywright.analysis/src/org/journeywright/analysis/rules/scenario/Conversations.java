package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;

/** What the rules about conversations ask of scenarios. */
final class Conversations {

	private Conversations() {
	}

	/** The decision points of a scenario, in the order of the text. */
	static List<DecisionPoint> decisions(Scenario scenario) {
		return scenario.getSteps().stream().filter(DecisionPoint.class::isInstance).map(DecisionPoint.class::cast).toList();
	}

	/** The endings of a scenario, in the order of the text. */
	static List<ScenarioOutcome> outcomes(Scenario scenario) {
		return scenario.getSteps().stream().filter(ScenarioOutcome.class::isInstance).map(ScenarioOutcome.class::cast).toList();
	}

	/** The options of a scenario, in the order of the text. */
	static Stream<ConversationOption> options(Scenario scenario) {
		return decisions(scenario).stream().flatMap(d -> d.getOptions().stream());
	}

	/** Whether an option is the best, or one of the best. */
	static boolean isBest(ConversationOption option) {
		return option.getGrade() == OptionGrade.BEST;
	}

	/** The decision points at which there is something to tell apart: at least one best option and at least one weaker one. */
	static List<DecisionPoint> choices(Scenario scenario) {
		return decisions(scenario).stream()
				.filter(d -> d.getOptions().stream().anyMatch(Conversations::isBest) && !d.getOptions().stream().allMatch(Conversations::isBest)).toList();
	}

	/** Where a step or an option stands, as in “First” of “The third call”. */
	static String place(EObject stepOrOption) {
		EObject step = stepOrOption instanceof ConversationOption ? stepOrOption.eContainer() : stepOrOption;
		return name(step) + " of " + name(step.eContainer());
	}
}

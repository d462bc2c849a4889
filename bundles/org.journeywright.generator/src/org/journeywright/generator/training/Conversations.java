package org.journeywright.generator.training;

import java.util.List;
import java.util.stream.Stream;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Scenario;

/** Looks into the conversations of scenarios. */
final class Conversations {

	private Conversations() {
	}

	/** All options of all decision points, in the order of the text. */
	static Stream<ConversationOption> options(Scenario scenario) {
		return decisions(scenario).stream().flatMap(decision -> decision.getOptions().stream());
	}

	/** The decision points, in the order of the text. */
	static List<DecisionPoint> decisions(Scenario scenario) {
		return scenario.getSteps().stream().filter(DecisionPoint.class::isInstance).map(DecisionPoint.class::cast).toList();
	}
}

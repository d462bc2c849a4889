package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.count;
import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ConversationGraph;
import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Scenario;

/** A scenario with fewer than three decisions on its main path, that is for a learner who always takes the best option. */
public final class TooFewDecisions implements ElementRule<Scenario> {

	private static final int ENOUGH = 3;

	private static final RuleInfo INFO = new RuleInfo("JW-2915", "A scenario has at least three decisions", GapKind.SCENARIO, GapSeverity.MINOR,
			"One or two decisions make a quiz question, not a conversation; major where there is none, for then there is nothing to practise.",
			"The situation is over before the learner is in it.",
			Sources.FOUR_STEPS,
			"Let the customer answer back: after the best option, too, a conversation has a next turn.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Scenario> subject() {
		return Scenario.class;
	}

	@Override
	public Optional<Gap> gap(Scenario scenario, ModelView model) {
		ConversationGraph graph = ConversationGraph.of(scenario);
		int decisions = (int) graph.mainPath().stream().filter(DecisionPoint.class::isInstance).count();
		if (decisions >= ENOUGH) {
			return Optional.empty();
		}
		if (decisions == 0) {
			return Optional.of(Gap.of(scenario, name(scenario) + " has no conversation: there is nothing to decide.").at(Literals.SCENARIO__STEPS)
					.weighing(GapSeverity.MAJOR));
		}
		return Optional.of(Gap.of(scenario, name(scenario) + " is over after " + count(decisions, "good decision") + ".").at(Literals.SCENARIO__STEPS)
				.because("Its longest way has " + count(graph.longestPath(), "decision") + "."));
	}
}

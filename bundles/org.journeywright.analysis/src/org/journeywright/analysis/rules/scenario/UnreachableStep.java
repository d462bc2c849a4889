package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.function.Consumer;

import org.journeywright.analysis.ConversationGraph;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.Scenario;

/** A step of a conversation that no choice of options leads to. */
public final class UnreachableStep implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2901", "Every step of a conversation can be reached", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Learners lose what was written for them, and usually an option that should lead there leads elsewhere.",
			"A part of the scenario was written that no learner will ever see.",
			Sources.FOUR_STEPS,
			"Let an option lead there with \"->\", or delete the step.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Scenario.class).stream().map(ConversationGraph::of).forEach(graph -> graph.unreachable().forEach(step -> gaps.accept(gap(step, graph))));
	}

	private static Gap gap(ConversationStep step, ConversationGraph graph) {
		return Gap.of(step, "No choice ever leads to " + Conversations.place(step) + ".")
				.because("The conversation starts at " + name(graph.start().orElseThrow()) + ".");
	}
}

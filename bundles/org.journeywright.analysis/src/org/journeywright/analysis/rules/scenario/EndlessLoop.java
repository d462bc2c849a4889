package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
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

/** A part of a conversation that goes round in a circle and can never be left. */
public final class EndlessLoop implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2902", "A conversation can always come to an end", GapKind.SCENARIO, GapSeverity.CRITICAL,
			"A learner who gets there can neither finish nor be scored.",
			"The conversation goes round in a circle, and the learner gives up.",
			Sources.FOUR_STEPS,
			"Give one of the options in the circle a way out, to a later decision or an outcome.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Scenario.class).forEach(s -> ConversationGraph.of(s).endlessLoops().forEach(loop -> gaps.accept(gap(loop))));
	}

	private static Gap gap(List<ConversationStep> loop) {
		Gap gap = Gap.of(loop.getFirst(), "Whoever comes to " + Conversations.place(loop.getFirst()) + " never gets to an end.");
		return loop.size() == 1 ? gap.because("All of its options that lead somewhere lead back to it.") : gap.because("In the circle: " + names(loop) + ".");
	}
}

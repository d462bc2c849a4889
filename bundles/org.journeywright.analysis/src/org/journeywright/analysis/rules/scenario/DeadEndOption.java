package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.excerpt;

import java.util.function.Consumer;

import org.journeywright.analysis.ConversationGraph;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Scenario;

/** An option that leads nowhere. */
public final class DeadEndOption implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2903", "An option leads on", GapKind.SCENARIO, GapSeverity.CRITICAL,
			"A learner who takes the option is stuck.",
			"The conversation breaks off in the middle.",
			Sources.FOUR_STEPS,
			"Say with \"->\" to which decision or outcome of the same scenario it leads.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Scenario.class).forEach(s -> ConversationGraph.of(s).deadEnds().forEach(o -> gaps.accept(gap(o))));
	}

	private static Gap gap(ConversationOption option) {
		String where = option.getTarget() == null ? " leads nowhere." : " leads into another scenario.";
		return Gap.of(option, "The option " + excerpt(option.getSays()) + " at " + Conversations.place(option) + where)
				.at(Literals.CONVERSATION_OPTION__TARGET);
	}
}

package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.excerpt;
import static org.journeywright.analysis.rules.Wording.isBlank;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ModelPackage.Literals;

/** An option after which the learner is told nothing. */
public final class OptionWithoutFeedback implements ElementRule<ConversationOption> {

	private static final RuleInfo INFO = new RuleInfo("JW-2910", "An option has feedback", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Practice without feedback makes habits of mistakes.",
			"Learners choose and never learn why it was right or wrong.",
			Sources.FEEDBACK,
			"Write one or two sentences that name the behaviour that was shown or missed, and what it did to the customer.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ConversationOption> subject() {
		return ConversationOption.class;
	}

	@Override
	public Optional<Gap> gap(ConversationOption option, ModelView model) {
		return !isBlank(option.getFeedback()) ? Optional.empty()
				: Optional.of(Gap.of(option, "Whoever says " + excerpt(option.getSays()) + " at " + Conversations.place(option) + " gets no feedback.")
						.at(Literals.CONVERSATION_OPTION__FEEDBACK).because("The option is graded " + option.getGrade().getLiteral() + "."));
	}
}

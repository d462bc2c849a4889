package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.excerpt;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.OptionGrade;

/** A decision point at which the customer likes a poor option better than a best one. */
public final class MoodAgainstGrade implements ElementRule<DecisionPoint> {

	private static final RuleInfo INFO = new RuleInfo("JW-2911", "The customer's mood agrees with the grade", GapKind.SCENARIO, GapSeverity.MINOR,
			"It can be true to life, for bad news hurts and an empty promise pleases; but then the learner has to see the price of it.",
			"The customer in the scenario rewards what the standard forbids.",
			Sources.FOUR_STEPS,
			"Correct the mood of one of the two options, or let the poor one lead to a decision at which it takes its revenge.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<DecisionPoint> subject() {
		return DecisionPoint.class;
	}

	@Override
	public Optional<Gap> gap(DecisionPoint decision, ModelView model) {
		Comparator<ConversationOption> byMood = Comparator.comparing(ConversationOption::getMood);
		Optional<ConversationOption> best = felt(decision, OptionGrade.BEST).min(byMood);
		Optional<ConversationOption> poor = felt(decision, OptionGrade.POOR).max(byMood);
		if (best.isEmpty() || poor.isEmpty() || best.get().getMood() >= poor.get().getMood()) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(decision, "At " + Conversations.place(decision) + " a poor option pleases the customer more than a best one.")
				.at(Literals.DECISION_POINT__OPTIONS)
				.because("Best, mood " + signed(best.get()) + ": " + excerpt(best.get().getSays()) + ".")
				.because("Poor, mood " + signed(poor.get()) + ": " + excerpt(poor.get().getSays()) + "."));
	}

	private static Stream<ConversationOption> felt(DecisionPoint decision, OptionGrade grade) {
		return decision.getOptions().stream().filter(o -> o.getGrade() == grade && o.getMood() != null);
	}

	private static String signed(ConversationOption option) {
		return (option.getMood() > 0 ? "+" : "") + option.getMood();
	}
}

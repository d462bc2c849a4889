package org.journeywright.analysis.rules.scenario;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.ModelPackage.Literals;

/** A decision point at which everything is right. */
public final class DecisionWithoutWeakerOption implements ElementRule<DecisionPoint> {

	private static final RuleInfo INFO = new RuleInfo("JW-2905", "A decision has a weaker option", GapKind.SCENARIO, GapSeverity.MAJOR,
			"Where nothing can go wrong, nothing is decided and nothing is learnt.",
			"Learners click on without having to think.",
			Sources.FOUR_STEPS,
			"Take what people really say from a failure story, and write it as a poor or an acceptable option that tempts.");

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
		int options = decision.getOptions().size();
		if (options == 0 || !decision.getOptions().stream().allMatch(Conversations::isBest)) {
			return Optional.empty();
		}
		return Optional.of(Gap.of(decision, "At " + Conversations.place(decision) + " nothing can go wrong.").at(Literals.DECISION_POINT__OPTIONS)
				.because(options == 1 ? "There is one option." : "All " + options + " options are graded best."));
	}
}

package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.list;

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

/** A decision point at which nothing is right. */
public final class DecisionWithoutBestOption implements ElementRule<DecisionPoint> {

	private static final RuleInfo INFO = new RuleInfo("JW-2904", "A decision has a best option", GapKind.SCENARIO, GapSeverity.CRITICAL,
			"Learners cannot do right here, so they learn that the standard does not work.",
			"We put people into a situation and do not show them how to do it well.",
			Sources.FOUR_STEPS,
			"Write the option in which the behaviours of the scenario are seen, and grade it best.");

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
		if (decision.getOptions().stream().anyMatch(Conversations::isBest)) {
			return Optional.empty();
		}
		if (decision.getOptions().isEmpty()) {
			return Optional.of(Gap.of(decision, "At " + Conversations.place(decision) + " there is nothing to choose from."));
		}
		return Optional.of(Gap.of(decision, "At " + Conversations.place(decision) + " no option is the best.").at(Literals.DECISION_POINT__OPTIONS)
				.because("Its options: " + list(decision.getOptions().stream().map(o -> o.getGrade().getLiteral()).toList()) + "."));
	}
}

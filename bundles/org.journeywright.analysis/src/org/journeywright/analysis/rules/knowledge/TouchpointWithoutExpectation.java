package org.journeywright.analysis.rules.knowledge;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.TouchpointRule;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Touchpoint;

/** A touchpoint of today states what customers expect there. */
public final class TouchpointWithoutExpectation implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2001", "What customers expect is known at every touchpoint", GapKind.KNOWLEDGE, GapSeverity.MINOR,
			"People can guess well for a while. At a moment of truth a guess is not good enough, so there it is major.",
			"Nobody has written down what customers expect here, so everyone serves their own idea of it.",
			Sources.GAP_1,
			"Ask a handful of customers what they expect here, and add what they say in their words.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		if (!touchpoint.getExpectations().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(touchpoint, "What customers expect at " + Wording.name(touchpoint) + " is not known.");
		return Optional.of(touchpoint.isMomentOfTruth() ? gap.weighing(GapSeverity.MAJOR).because("It is a moment of truth.") : gap);
	}
}

package org.journeywright.analysis.rules.standards;

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

/** Where customers' expectations are known and they feel bad, a standard applies. Moments of truth have a rule of their own. */
public final class SoreTouchpointWithoutStandard implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2102", "A sore touchpoint has a standard", GapKind.STANDARDS, GapSeverity.MAJOR,
			"We know what customers expect and that they do not get it; without a standard, whether they do depends on whom they meet.",
			"Customers leave this touchpoint unhappy although we know what they expect, and no standard answers it.",
			Sources.GAP_2,
			"Turn the expectation into a standard, or apply one that exists.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		boolean sore = touchpoint.getEmotionNow() != null && touchpoint.getEmotionNow() < 0 && !touchpoint.getExpectations().isEmpty();
		if (!sore || touchpoint.isMomentOfTruth() || !touchpoint.getStandards().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Unanswered.evidence(Gap.of(touchpoint,
				"Customers leave " + Wording.name(touchpoint) + " unhappy, and no standard answers what they expect."), touchpoint));
	}
}

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

/** At a moment of truth of today one or more standards apply. */
public final class MomentOfTruthWithoutStandard implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2101", "A moment of truth has a standard", GapKind.STANDARDS, GapSeverity.CRITICAL,
			"The relationship is decided here, and what people do is left to chance.",
			"This moment makes or breaks the relationship, and nobody has said what customers can count on in it.",
			Sources.GAP_2,
			"Agree with those who deliver it on one standard, with two or three behaviours that can be seen or heard, and apply it here.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		if (!touchpoint.isMomentOfTruth() || !touchpoint.getStandards().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Unanswered.evidence(Gap.of(touchpoint, Wording.name(touchpoint)
				+ " is a moment of truth, and no standard says what customers can count on there."),
				touchpoint));
	}
}

package org.journeywright.analysis.rules.performance;

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

/** A metric measures each moment of truth of today. */
public final class MomentOfTruthWithoutMetric implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2205", "A moment of truth is measured", GapKind.PERFORMANCE, GapSeverity.MAJOR,
			"The relationship is decided here, and we would learn of a decline from those who have left.",
			"This moment makes or breaks the relationship, and no figure shows how it goes.",
			Sources.GAP_3,
			"Choose one question to ask customers right after this moment, or one count that they would feel.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		return !touchpoint.isMomentOfTruth() || !model.metricsOf(touchpoint).isEmpty() ? Optional.empty()
				: Optional.of(Gap.of(touchpoint, Wording.name(touchpoint) + " is a moment of truth, and no metric measures it."));
	}
}

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
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/** A role delivers a touchpoint of today, works behind it, or hands over what it needs. */
public final class TouchpointOfNobody implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2210", "Somebody answers for a touchpoint", GapKind.PERFORMANCE, GapSeverity.MINOR,
			"Touchpoints without people can work well; but when one fails, nobody in the company feels it.",
			"Customers meet us here, and nobody among us is named as having to do with it.",
			Sources.RELATIONSHIP,
			"Name who delivers it or who works behind it, if only who looks after the page or the machine.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		boolean somebody = !touchpoint.getRoles().isEmpty() || touchpoint.getActivities().stream().anyMatch(a -> !a.getRoles().isEmpty())
				|| !model.referring(touchpoint, ModelPackage.Literals.HANDOFF__SUPPORTS, Handoff.class).isEmpty();
		return somebody ? Optional.empty() : Optional.of(Gap.of(touchpoint, "Nobody is named for " + Wording.name(touchpoint) + "."));
	}
}

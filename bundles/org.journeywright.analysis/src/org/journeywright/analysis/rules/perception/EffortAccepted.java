package org.journeywright.analysis.rules.perception;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.TouchpointRule;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/** Where a touchpoint of today takes an effort of 5 or more of 7, an issue is known there or an open initiative works on it. */
public final class EffortAccepted implements TouchpointRule {

	private static final int HIGH = 5;

	private static final RuleInfo INFO = new RuleInfo("JW-2402", "High effort is not taken for granted", GapKind.PERCEPTION, GapSeverity.MAJOR,
			"Effort drives customers away more quietly than anger; nobody complains, they just do not come back.",
			"This costs customers a lot of effort, and we treat it as if it had to be so.",
			"Research on customer effort (Dixon, Freeman and Toman, 2010): effort is among the strongest signs that customers will leave",
			"Do it once yourself as a customer; name what makes it hard as an issue, and look for its cause.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		boolean high = touchpoint.getEffort() != null && touchpoint.getEffort() >= HIGH;
		return !high || !model.issuesAt(touchpoint).isEmpty() || new WorkUnderWay(model).on(touchpoint) ? Optional.empty() : Optional.of(Gap.of(touchpoint,
				Wording.name(touchpoint) + " takes customers an effort of " + touchpoint.getEffort() + " of 7; no issue names why, and nobody works on it.")
				.at(ModelPackage.Literals.TOUCHPOINT__EFFORT));
	}
}

package org.journeywright.analysis.rules.model;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ComplaintTrend;
import org.journeywright.model.ModelPackage;

/** A complaint trend has one count for each month. */
public final class ComplaintMonthTwice implements ElementRule<ComplaintTrend> {

	private static final RuleInfo INFO = new RuleInfo("JW-1020", "A month is counted once", GapKind.MODEL, GapSeverity.ERROR,
			"The trend of complaints is read from these counts, and a rise could be made or hidden by the mistake.",
			"Complaints of one month are stated twice, so their trend cannot be trusted.",
			Sources.SOUND_MODEL,
			"Correct the month, or remove the count that is wrong.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ComplaintTrend> subject() {
		return ComplaintTrend.class;
	}

	@Override
	public Optional<Gap> gap(ComplaintTrend trend, ModelView model) {
		Set<YearMonth> seen = new HashSet<>();
		return trend.getCounts().stream().filter(c -> c.getMonth() != null && !seen.add(c.getMonth())).findFirst().map(c -> Gap.of(c,
				"Complaints at " + Wording.name(trend.eContainer()) + " are counted twice for " + c.getMonth() + ".")
				.at(ModelPackage.Literals.COMPLAINT_COUNT__MONTH));
	}
}

package org.journeywright.analysis.rules.performance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.TouchpointRule;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ComplaintCount;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/**
 * Complaints at a touchpoint of today do not rise. They rise where each of the last two months had more than the month before, or the last three
 * months had at least 5 % and three complaints more than the three before.
 */
public final class ComplaintsRise implements TouchpointRule {

	private static final RuleInfo INFO = new RuleInfo("JW-2209", "Complaints do not rise", GapKind.PERFORMANCE, GapSeverity.MAJOR,
			"A slight rise is what a large one looks like at its beginning; now it costs little to look.",
			"Complaints are going up here; even a slight rise is reason to look at standards and training.",
			"Practice of service training: a slight rise in complaints is reason enough to look at standards and training",
			"Listen to ten of these complaints: which standard was not met, and was it unknown, not practised, or not possible?");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Optional<Gap> gap(Touchpoint touchpoint, ModelView model) {
		List<ComplaintCount> counts = ComplaintTrendReader.counts(touchpoint.getComplaints());
		if (!ComplaintTrendReader.rises(counts)) {
			return Optional.empty();
		}
		List<ComplaintCount> last = counts.subList(Math.max(0, counts.size() - 6), counts.size());
		Gap gap = Gap.of(touchpoint, "Complaints at " + Wording.name(touchpoint) + " are rising.").at(ModelPackage.Literals.TOUCHPOINT__COMPLAINTS)
				.because("From " + last.getFirst().getMonth() + " to " + last.getLast().getMonth() + ": "
						+ last.stream().map(c -> String.valueOf(c.getCount())).collect(Collectors.joining(", ")) + ".");
		return Optional.of(gap.because(touchpoint.getStandards().isEmpty() ? "No standard applies there."
				: "Standards to look at: " + Wording.names(touchpoint.getStandards()) + "."));
	}
}

package org.journeywright.analysis.rules.model;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Amount;
import org.journeywright.model.Direction;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage;

/** The target is not worse than the baseline, by the direction that is better. */
public final class TargetWorseThanBaseline implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-1014", "A target lies on the better side of the baseline", GapKind.MODEL, GapSeverity.ERROR,
			"Every judgement about this metric would point the wrong way.",
			"By its figures, a metric is meant to get worse.",
			Sources.SOUND_MODEL,
			"Check which direction is better, and whether baseline and target were swapped.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Metric> subject() {
		return Metric.class;
	}

	@Override
	public Optional<Gap> gap(Metric metric, ModelView model) {
		Amount baseline = metric.getBaseline();
		Amount target = metric.getTarget();
		if (baseline == null || target == null) {
			return Optional.empty();
		}
		boolean higher = metric.getDirection() == Direction.HIGHER;
		int difference = target.value().compareTo(baseline.value());
		return (higher ? difference : -difference) >= 0 ? Optional.empty() : Optional.of(Gap.of(metric, "For " + Wording.name(metric) + " "
				+ (higher ? "higher" : "lower") + " is better, yet it is to go from " + baseline + " to " + target + ".")
				.at(ModelPackage.Literals.METRIC__TARGET));
	}
}

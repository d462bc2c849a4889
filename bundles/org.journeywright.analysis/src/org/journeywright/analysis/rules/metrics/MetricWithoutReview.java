package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Cadence;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;

/** A metric without a rhythm of reviews. */
public final class MetricWithoutReview implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-2805", "A metric is reviewed regularly", GapKind.METRICS, GapSeverity.MAJOR,
			"A figure is worth its trouble only if people look at it together, regularly, and act.",
			"The figure is collected; nobody has a date on which to look at it.",
			Sources.OUTCOMES,
			"Agree how often the owner reviews it and with whom, and state it with \"reviewed\".");

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
		if (metric.getCadence() != Cadence.NONE) {
			return Optional.empty();
		}
		Gap gap = Gap.of(metric, "Nobody has a date on which to look at " + name(metric) + ".").at(Literals.METRIC__CADENCE);
		return Optional.of(metric.getLastReviewed() == null ? gap : gap.because("It was last reviewed on " + metric.getLastReviewed() + "."));
	}
}

package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;

/** A metric that drives no business outcome. */
public final class MetricWithoutOutcome implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-2801", "A metric drives a business outcome", GapKind.METRICS, GapSeverity.MAJOR,
			"A figure that moves nothing the business lives on will be dropped in the next lean year, and the work behind it with it.",
			"We measure something and cannot say what the business gets when it improves.",
			Sources.OUTCOMES,
			"Say with \"drives\" which business outcome moves with this figure, or stop measuring it.");

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
		if (!metric.getDrives().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(metric, "Nobody can say what the business gets when " + name(metric) + " improves.").at(Literals.METRIC__DRIVES);
		return Optional.of(metric.getMeasures().isEmpty() ? gap : gap.because("It measures " + names(metric.getMeasures()) + "."));
	}
}

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
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;

/** A metric that does not say where it started. */
public final class MetricWithoutBaseline implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-2803", "A metric has a baseline", GapKind.METRICS, GapSeverity.MINOR,
			"The figure can steer all the same; but afterwards nobody can prove that the work on it made a difference.",
			"We will not be able to show what the effort brought.",
			Sources.OUTCOMES,
			"State the value from before the work began, with \"baseline\"; an honest estimate from last year's records will do.");

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
		if (metric.getBaseline() != null) {
			return Optional.empty();
		}
		Gap gap = Gap.of(metric, "Nobody knows where " + name(metric) + " stood when work on it began.").at(Literals.METRIC__BASELINE);
		return Optional.of(metric.getCurrent() == null ? gap : gap.because("It stands at " + metric.getCurrent() + "."));
	}
}

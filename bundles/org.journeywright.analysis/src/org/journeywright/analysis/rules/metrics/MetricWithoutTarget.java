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

/** A metric that does not say what to reach. */
public final class MetricWithoutTarget implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-2804", "A metric has a target", GapKind.METRICS, GapSeverity.MAJOR,
			"Without a target every value can be explained, so none leads to a decision.",
			"You cannot hit what you do not aim for.",
			Sources.OUTCOMES,
			"Agree with the owner on the value to reach, and state it with \"target\".");

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
		if (metric.getTarget() != null) {
			return Optional.empty();
		}
		Gap gap = Gap.of(metric, name(metric) + " is watched without a value to reach.").at(Literals.METRIC__TARGET);
		return Optional.of(metric.getCurrent() == null ? gap : gap.because("It stands at " + metric.getCurrent() + "."));
	}
}

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
import org.journeywright.model.Amount;
import org.journeywright.model.Direction;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;

/**
 * A metric that is no better now than at its baseline, in its own direction. Silent where the target is met all the same, where a figure is missing, and
 * where the two figures have different units.
 */
public final class MetricNeverMoved implements ElementRule<Metric> {

	private static final RuleInfo INFO = new RuleInfo("JW-2808", "A metric moves", GapKind.METRICS, GapSeverity.MAJOR,
			"Whatever has been done about this figure so far has not worked; more of the same will not either.",
			"We have measured for a while, and customers feel no difference.",
			Sources.THREE_QUESTIONS,
			"Ask in the next review what was tried, what the root cause is, and what to stop.");

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
		Amount start = metric.getBaseline();
		Amount now = metric.getCurrent();
		if (start == null || now == null || !start.unit().equals(now.unit()) || progress(metric, start, now) > 0 || reached(metric)) {
			return Optional.empty();
		}
		String message = progress(metric, start, now) == 0 ? " stands where it started." : " is worse than when work on it began.";
		Gap gap = Gap.of(metric, name(metric) + message).at(Literals.METRIC__CURRENT)
				.because("Baseline " + start + ", now " + now + "; " + metric.getDirection().getLiteral() + " is better.");
		return Optional.of(metric.getTarget() == null ? gap : gap.because("The target is " + metric.getTarget() + "."));
	}

	private static boolean reached(Metric metric) {
		Amount target = metric.getTarget();
		return target != null && target.unit().equals(metric.getCurrent().unit()) && progress(metric, target, metric.getCurrent()) >= 0;
	}

	private static int progress(Metric metric, Amount from, Amount to) {
		int difference = to.value().compareTo(from.value());
		return metric.getDirection() == Direction.HIGHER ? difference : -difference;
	}
}

package org.journeywright.analysis.rules.performance;

import java.util.Optional;

import org.journeywright.model.Amount;
import org.journeywright.model.Direction;
import org.journeywright.model.Metric;
import org.journeywright.model.StandardMeasure;

/**
 * How far a metric has come from its baseline to a level that is asked of it.
 *
 * @param metric
 *            the metric
 * @param current
 *            its current value
 * @param level
 *            the level that is asked of it
 */
record Progress(Metric metric, Amount current, Amount level) {

	/** The progress of what a standard is measured by; empty unless a current value and a level (its own, or the metric's target) are stated in one unit. */
	static Optional<Progress> of(StandardMeasure measure) {
		Metric metric = measure.getMetric();
		Amount level = measure.getTarget() == null ? metric.getTarget() : measure.getTarget();
		Amount current = metric.getCurrent();
		boolean comparable = level != null && current != null && sameUnit(level, current);
		return comparable ? Optional.of(new Progress(metric, current, level)) : Optional.empty();
	}

	/** Whether the level is reached, by the direction that is better. */
	boolean reached() {
		return sign() * current.value().compareTo(level.value()) >= 0;
	}

	/** Whether half of the way from the baseline to the level, or more, is done; not without a baseline. */
	boolean halfway() {
		Amount baseline = metric.getBaseline();
		if (baseline == null || !sameUnit(baseline, level)) {
			return false;
		}
		double way = sign() * (level.number() - baseline.number());
		double done = sign() * (current.number() - baseline.number());
		return way > 0 && 2 * done >= way;
	}

	private int sign() {
		return metric.getDirection() == Direction.HIGHER ? 1 : -1;
	}

	private static boolean sameUnit(Amount one, Amount other) {
		return one.unit().equals(other.unit()) || one.unit().isEmpty() || other.unit().isEmpty();
	}
}

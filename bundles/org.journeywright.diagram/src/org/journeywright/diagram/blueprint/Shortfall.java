package org.journeywright.diagram.blueprint;

import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.Amount;
import org.journeywright.model.Direction;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Metric;

/**
 * A figure that says a handoff is not as it should be: a metric that measures it and is worse than its target.
 *
 * @param metric
 *            the metric
 */
record Shortfall(Metric metric) {

	/** The first metric of a handoff that is worse than its target; values of different units say nothing. */
	static Optional<Shortfall> of(Handoff handoff, ModelView model) {
		return model.metricsOf(handoff).stream().filter(Shortfall::isMissed).findFirst().map(Shortfall::new);
	}

	private static boolean isMissed(Metric metric) {
		Amount now = metric.getCurrent();
		Amount target = metric.getTarget();
		if (now == null || target == null || !(now.unit().equals(target.unit()) || now.unit().isEmpty() || target.unit().isEmpty())) {
			return false;
		}
		int order = now.value().compareTo(target.value());
		return metric.getDirection() == Direction.HIGHER ? order < 0 : order > 0;
	}

	/** In words: "Parts ready 64 %, target 90 %". */
	String words() {
		return figures() + " · " + Elements.label(metric);
	}

	/** The value with its target: "64 %, target 90 %". */
	String figures() {
		return metric.getCurrent() + ", target " + metric.getTarget();
	}
}

package org.journeywright.analysis.rules.metrics;

import java.util.List;

import org.journeywright.analysis.Rule;

/** All rules of this kind, by code. */
public final class MetricRules {

	private MetricRules() {
	}

	/** The rules, in the order of their codes. */
	public static List<Rule> all() {
		return List.of(new MetricWithoutOutcome(), new MetricWithoutOwner(), new MetricWithoutBaseline(), new MetricWithoutTarget(),
				new MetricWithoutReview(), new MetricReviewOverdue(), new MetricMeasuresNothing(), new MetricNeverMoved(), new OutcomeWithoutMetric(),
				new JourneyWithoutMetric());
	}
}

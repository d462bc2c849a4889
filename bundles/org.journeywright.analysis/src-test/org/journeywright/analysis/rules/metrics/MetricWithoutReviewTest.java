package org.journeywright.analysis.rules.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Cadence;
import org.journeywright.model.Metric;
import org.junit.jupiter.api.Test;

class MetricWithoutReviewTest {

	private final TestModel model = new TestModel();
	private final Metric metric = model.add(Metric.class, "DatesKept");

	@Test
	void metricWithoutARhythmIsReported() {
		metric.setLastReviewed(LocalDate.of(2026, 3, 1));
		Gap gap = model.only(new MetricWithoutReview());
		assertEquals(metric, gap.element());
		assertEquals(List.of("It was last reviewed on 2026-03-01."), gap.evidence());
	}

	@Test
	void metricNeverReviewedIsReportedWithoutEvidence() {
		assertEquals(List.of(), model.only(new MetricWithoutReview()).evidence());
	}

	@Test
	void metricWithARhythmIsFine() {
		metric.setCadence(Cadence.MONTHLY);
		model.silent(new MetricWithoutReview());
	}
}

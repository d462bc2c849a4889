package org.journeywright.analysis.rules.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Cadence;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class MetricReviewOverdueTest {

	private final TestModel model = new TestModel().on("2026-11-01");
	private final Metric metric = model.add(Metric.class, "DatesKept", m -> {
		m.setCadence(Cadence.MONTHLY);
		m.setLastReviewed(LocalDate.of(2026, 9, 15));
	});

	@Test
	void reviewThatIsPastIsReportedWithItsDate() {
		Gap gap = model.only(new MetricReviewOverdue());
		assertEquals("The monthly review of “Dates kept” was due on 2026-10-15.", gap.message());
		assertEquals(List.of("Last reviewed on 2026-09-15; the model speaks of 2026-11-01."), gap.evidence());
		assertEquals(Optional.of(Literals.METRIC__LAST_REVIEWED), gap.feature());
	}

	@Test
	void reviewDueOnTheDayItselfIsFine() {
		metric.setLastReviewed(LocalDate.of(2026, 10, 1));
		model.silent(new MetricReviewOverdue());
	}

	@Test
	void everyRhythmHasItsOwnDate() {
		List<Cadence> rhythms = List.of(Cadence.DAILY, Cadence.WEEKLY, Cadence.MONTHLY, Cadence.QUARTERLY, Cadence.YEARLY);
		List<String> due = List.of("2020-03-01", "2020-03-07", "2020-03-29", "2020-05-29", "2021-02-28");
		for (int i = 0; i < due.size(); i++) {
			metric.setLastReviewed(LocalDate.of(2020, 2, 29));
			metric.setCadence(rhythms.get(i));
			assertTrue(model.only(new MetricReviewOverdue()).message().endsWith("was due on " + due.get(i) + "."), due.get(i));
		}
	}

	@Test
	void metricThatWasNeverReviewedIsReported() {
		metric.setLastReviewed(null);
		assertEquals("“Dates kept” is to be reviewed monthly and has never been.", model.only(new MetricReviewOverdue()).message());
	}

	@Test
	void metricWithoutARhythmIsLeftToAnotherRule() {
		metric.setCadence(Cadence.NONE);
		model.silent(new MetricReviewOverdue());
	}

	@Test
	void modelThatSpeaksOfNoDayKnowsNothingOverdue() {
		model.view().organisation().orElseThrow().setModelDate(null);
		model.silent(new MetricReviewOverdue());
		metric.setLastReviewed(null);
		model.silent(new MetricReviewOverdue());
	}
}

package org.journeywright.analysis.rules.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class MetricWithoutOutcomeTest {

	private final TestModel model = new TestModel();
	private final Metric metric = model.add(Metric.class, "DatesKept");

	@Test
	void metricThatDrivesNothingIsReportedWithWhatItMeasures() {
		metric.getMeasures().add(model.touchpoint("ReportAFault"));
		Gap gap = model.only(new MetricWithoutOutcome());
		assertEquals(metric, gap.element());
		assertEquals(Optional.of(Literals.METRIC__DRIVES), gap.feature());
		assertTrue(gap.message().contains("“Dates kept”"));
		assertEquals(List.of("It measures “Report a fault”."), gap.evidence());
	}

	@Test
	void metricThatDrivesAnOutcomeIsFine() {
		metric.getDrives().add(model.add(BusinessOutcome.class, "OwnersStay"));
		model.silent(new MetricWithoutOutcome());
	}
}

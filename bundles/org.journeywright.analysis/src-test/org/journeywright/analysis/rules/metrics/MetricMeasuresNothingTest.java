package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.Metric;
import org.journeywright.model.StandardMeasure;
import org.junit.jupiter.api.Test;

class MetricMeasuresNothingTest {

	private final TestModel model = new TestModel();
	private final Metric metric = model.add(Metric.class, "DatesKept");

	@Test
	void metricThatMeasuresNothingIsReported() {
		metric.getDrives().add(model.add(BusinessOutcome.class, "OwnersStay"));
		Gap gap = model.only(new MetricMeasuresNothing());
		assertEquals(metric, gap.element());
		assertEquals(List.of("It is meant to drive “Owners stay”."), gap.evidence());
	}

	@Test
	void metricThatMeasuresATouchpointIsFine() {
		metric.getMeasures().add(model.touchpoint("ReportAFault"));
		model.silent(new MetricMeasuresNothing());
	}

	@Test
	void metricThatShowsWhetherAStandardIsMetIsFine() {
		in(model.standard("KeepTheDate"), StandardMeasure.class, m -> m.setMetric(metric));
		model.silent(new MetricMeasuresNothing());
	}
}

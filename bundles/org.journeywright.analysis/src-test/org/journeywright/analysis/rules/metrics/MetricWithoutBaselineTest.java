package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class MetricWithoutBaselineTest {

	private final TestModel model = new TestModel();
	private final Metric metric = model.add(Metric.class, "DatesKept");

	@Test
	void metricWithoutAStartIsReported() {
		Gap gap = model.only(new MetricWithoutBaseline());
		assertEquals(Optional.of(Literals.METRIC__BASELINE), gap.feature());
		assertEquals(List.of(), gap.evidence());
		metric.setCurrent(amount("71 %"));
		assertEquals(List.of("It stands at 71 %."), model.only(new MetricWithoutBaseline()).evidence());
	}

	@Test
	void baselineOfZeroIsABaseline() {
		metric.setBaseline(amount("0 %"));
		model.silent(new MetricWithoutBaseline());
	}
}

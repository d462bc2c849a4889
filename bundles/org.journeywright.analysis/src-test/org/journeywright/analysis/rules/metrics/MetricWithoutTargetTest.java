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

class MetricWithoutTargetTest {

	private final TestModel model = new TestModel();
	private final Metric metric = model.add(Metric.class, "DatesKept");

	@Test
	void metricWithoutATargetIsReported() {
		Gap gap = model.only(new MetricWithoutTarget());
		assertEquals(Optional.of(Literals.METRIC__TARGET), gap.feature());
		assertEquals("“Dates kept” is watched without a value to reach.", gap.message());
		metric.setCurrent(amount("71 %"));
		assertEquals(List.of("It stands at 71 %."), model.only(new MetricWithoutTarget()).evidence());
	}

	@Test
	void targetOfZeroIsATarget() {
		metric.setTarget(amount("0"));
		model.silent(new MetricWithoutTarget());
	}
}

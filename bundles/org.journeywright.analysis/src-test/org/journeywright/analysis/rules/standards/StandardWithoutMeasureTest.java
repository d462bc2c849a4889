package org.journeywright.analysis.rules.standards;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Metric;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardMeasure;
import org.junit.jupiter.api.Test;

class StandardWithoutMeasureTest {

	private final Rule rule = new StandardWithoutMeasure();
	private final TestModel model = new TestModel();
	private final ServiceStandard standard = model.standard("KeepTheDate");

	@Test
	void aStandardThatNothingMeasuresIsReported() {
		Gap gap = model.only("JW-2109", rule);
		assertEquals(standard, gap.element());
		assertEquals("Nothing measures whether “Keep the date” is met.", gap.message());
	}

	@Test
	void beingMeasuredFromEitherSideIsEnough() {
		Metric metric = model.add(Metric.class, "DatesKept");
		metric.getMeasures().add(standard);
		model.silent(rule);
		metric.getMeasures().clear();
		in(standard, StandardMeasure.class, m -> m.setMetric(metric));
		model.silent(rule);
	}
}

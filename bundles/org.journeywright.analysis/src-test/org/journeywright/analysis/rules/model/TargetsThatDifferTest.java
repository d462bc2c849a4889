package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Metric;
import org.journeywright.model.StandardMeasure;
import org.junit.jupiter.api.Test;

class TargetsThatDifferTest {

	private final Rule rule = new TargetsThatDiffer();
	private final TestModel model = new TestModel();
	private final Metric metric = model.add(Metric.class, "DatesKept", m -> m.setTarget(amount("92 %")));

	private StandardMeasure asks(String level) {
		return in(model.standard("KeepTheDate"), StandardMeasure.class, m -> {
			m.setMetric(metric);
			m.setTarget(level == null ? null : amount(level));
		});
	}

	@Test
	void aStandardThatAsksForAnotherLevelIsReported() {
		StandardMeasure measure = asks("95 %");
		Gap gap = model.only("JW-1018", rule);
		assertEquals(measure, gap.element());
		assertEquals("“Keep the date” asks for 95 %, while “Dates kept” is to reach 92 %.", gap.message());
	}

	@Test
	void theSameLevelOrNoneIsFine() {
		asks("92.0 %");
		asks(null);
		metric.setTarget(null);
		asks("95 %");
		model.silent(rule);
	}
}

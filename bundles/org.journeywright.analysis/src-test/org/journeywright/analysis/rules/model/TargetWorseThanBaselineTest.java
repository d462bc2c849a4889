package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Direction;
import org.journeywright.model.Metric;
import org.junit.jupiter.api.Test;

class TargetWorseThanBaselineTest {

	private final Rule rule = new TargetWorseThanBaseline();
	private final TestModel model = new TestModel();

	private Metric metric(Direction direction, String baseline, String target) {
		return model.add(Metric.class, "DatesKept", m -> {
			m.setDirection(direction);
			m.setBaseline(baseline == null ? null : amount(baseline));
			m.setTarget(target == null ? null : amount(target));
		});
	}

	@Test
	void aTargetBelowTheBaselineIsWrongWhereHigherIsBetter() {
		Metric metric = metric(Direction.HIGHER, "71 %", "65 %");
		Gap gap = model.only("JW-1014", rule);
		assertEquals(metric, gap.element());
		assertEquals("For “Dates kept” higher is better, yet it is to go from 71 % to 65 %.", gap.message());
	}

	@Test
	void aTargetAboveTheBaselineIsWrongWhereLowerIsBetter() {
		metric(Direction.LOWER, "31 h", "60 h");
		assertTrue(model.only(rule).message().contains("lower is better"));
	}

	@Test
	void betterEqualAndUnknownTargetsAreFine() {
		metric(Direction.HIGHER, "71 %", "92 %");
		metric(Direction.LOWER, "31 h", "6 h");
		metric(Direction.HIGHER, "71 %", "71.0 %");
		metric(Direction.HIGHER, null, "71 %");
		metric(Direction.LOWER, "71 %", null);
		model.silent(rule);
	}
}

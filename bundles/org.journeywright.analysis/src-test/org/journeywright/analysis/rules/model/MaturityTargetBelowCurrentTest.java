package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.StrategyElement;
import org.junit.jupiter.api.Test;

class MaturityTargetBelowCurrentTest {

	private final Rule rule = new MaturityTargetBelowCurrent();
	private final TestModel model = new TestModel();

	private StrategyElement element(Integer current, Integer target) {
		return model.add(StrategyElement.class, "Recognition", e -> {
			e.setCurrent(current);
			e.setTarget(target);
		});
	}

	@Test
	void aTargetBelowTodayIsReported() {
		StrategyElement element = element(3, 2);
		Gap gap = model.only("JW-1010", rule);
		assertEquals(element, gap.element());
		assertEquals("“Recognition” stands at 3 today and is to reach 2: by these figures it would get worse.", gap.message());
	}

	@Test
	void standingStillGrowingAndUnknownFiguresAreFine() {
		element(3, 3);
		element(1, 5);
		element(null, 2);
		element(2, null);
		model.silent(rule);
	}
}

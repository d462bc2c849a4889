package org.journeywright.analysis.rules.handoff;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.junit.jupiter.api.Test;

class HandoffWithoutTimeLimitTest {

	private final Rule rule = new HandoffWithoutTimeLimit();
	private final TestModel model = new TestModel();
	private final Handoff date = model.handoff("DeliveryDate", model.role("Planner"), model.role("OrderCoordinator"));

	@Test
	void aHandoffWithoutLimitIsReported() {
		Gap gap = model.only("JW-2504", rule);
		assertEquals(date, gap.element());
		assertEquals("By when “Planner” has to hand over “Delivery date” is not agreed.", gap.message());
	}

	@Test
	void aLimitIsEnoughEvenIfItIsZero() {
		date.setWithin(amount("0 h"));
		model.silent(rule);
	}
}

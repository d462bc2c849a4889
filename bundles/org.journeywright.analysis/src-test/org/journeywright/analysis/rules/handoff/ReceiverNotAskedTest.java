package org.journeywright.analysis.rules.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.junit.jupiter.api.Test;

class ReceiverNotAskedTest {

	private final Rule rule = new ReceiverNotAsked();
	private final TestModel model = new TestModel();
	private final Handoff date = model.handoff("DeliveryDate", model.role("Planner"), model.role("OrderCoordinator"));

	@Test
	void aReceiverWhomNobodyAskedIsReported() {
		Gap gap = model.only("JW-2503", rule);
		assertEquals(date, gap.element());
		assertEquals("What “Order coordinator” expects of “Delivery date” is not known.", gap.message());
	}

	@Test
	void aKnownExpectationIsFine() {
		date.getExpectations().add("The day, not the week");
		model.silent(rule);
	}
}

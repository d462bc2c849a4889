package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitWithoutTimeTest {

	private final Rule rule = new TimeLimitWithoutTime();
	private final TestModel model = new TestModel();
	private final Handoff handoff = model.handoff("Order", model.role("Desk"), model.role("Planner"));

	@ParameterizedTest
	@ValueSource(strings = { "2", "2 %", "3 parsecs", "-1 h", "5 EUR" })
	void whatIsNoLengthOfTimeIsReported(String within) {
		handoff.setWithin(amount(within));
		Gap gap = model.only("JW-1017", rule);
		assertEquals(handoff, gap.element());
		assertEquals("“Order” has to be done within " + within + ", which is no length of time.", gap.message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "30 min", "2 h", "1 day", "3 Days", "0 h", "1.5 hours", "2 weeks", "1 month", "90 s" })
	void lengthsOfTimeAreFine(String within) {
		handoff.setWithin(amount(within));
		model.silent(rule);
	}

	@Test
	void noLimitIsNotForThisRule() {
		model.silent(rule);
	}
}

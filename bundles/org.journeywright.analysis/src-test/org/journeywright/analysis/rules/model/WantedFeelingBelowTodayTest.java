package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class WantedFeelingBelowTodayTest {

	private final Rule rule = new WantedFeelingBelowToday();
	private final TestModel model = new TestModel();

	private Touchpoint touchpoint(Integer now, Integer wanted) {
		return model.touchpoint("Call", t -> {
			t.setEmotionNow(now);
			t.setEmotionWanted(wanted);
		});
	}

	@Test
	void wantingCustomersToFeelWorseIsReported() {
		Touchpoint call = touchpoint(2, -3);
		Gap gap = model.only("JW-1019", rule);
		assertEquals(call, gap.element());
		assertEquals("At “Call” customers feel +2 today and are meant to feel -3, which is worse.", gap.message());
	}

	@Test
	void theSameBetterOrUnknownFeelingsAreFine() {
		touchpoint(0, 0);
		touchpoint(-3, 2);
		touchpoint(null, -3);
		touchpoint(3, null);
		model.silent(rule);
	}
}

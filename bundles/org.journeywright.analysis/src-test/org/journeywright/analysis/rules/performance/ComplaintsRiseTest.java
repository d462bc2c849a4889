package org.journeywright.analysis.rules.performance;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.ComplaintCount;
import org.journeywright.model.ComplaintTrend;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class ComplaintsRiseTest {

	private final Rule rule = new ComplaintsRise();
	private final TestModel model = new TestModel();
	private final Touchpoint call = model.touchpoint("ReportAFault");

	private void complaints(int... counts) {
		ComplaintTrend trend = in(call, ComplaintTrend.class, c -> { });
		for (int i = 0; i < counts.length; i++) {
			YearMonth month = YearMonth.of(2026, 1).plusMonths(i);
			int count = counts[i];
			in(trend, ComplaintCount.class, c -> {
				c.setMonth(month);
				c.setCount(count);
			});
		}
	}

	private boolean rises(int... counts) {
		complaints(counts);
		return !model.gaps(rule).isEmpty();
	}

	@Test
	void aSlightRiseIsReportedWithItsFigures() {
		complaints(31, 31, 32, 33, 34, 35);
		call.getStandards().add(model.standard("KeepTheDate"));
		Gap gap = model.only("JW-2209", rule);
		assertEquals(call, gap.element());
		assertEquals("Complaints at “Report a fault” are rising.", gap.message());
		assertEquals(List.of("From 2026-01 to 2026-06: 31, 31, 32, 33, 34, 35.", "Standards to look at: “Keep the date”."), gap.evidence());
	}

	@Test
	void onlyTheLastHalfYearIsShown() {
		complaints(99, 98, 5, 5, 5, 5, 6, 7);
		assertEquals(List.of("From 2026-03 to 2026-08: 5, 5, 5, 5, 6, 7.", "No standard applies there."), model.only(rule).evidence());
	}

	@Test
	void twoStepsUpOrASlowDriftAreARise() {
		assertTrue(rises(31, 35), "two months");
		assertTrue(rises(9, 1, 2, 3), "two steps");
		assertTrue(rises(30, 31, 30, 33, 34, 32), "drift");
		assertTrue(rises(20, 20, 20, 21, 22, 20), "exactly 5 % and three complaints more");
	}

	@Test
	void upAndDownIsNoRise() {
		assertFalse(rises(), "nothing counted");
		assertFalse(rises(40), "one month");
		assertFalse(rises(35, 31), "falling");
		assertFalse(rises(30, 30), "level");
		assertFalse(rises(9, 8, 10), "one step");
		assertFalse(rises(5, 5, 6), "level, then one step");
		assertFalse(rises(38, 40, 41, 39, 42, 40), "swinging by 1.7 %");
		assertFalse(rises(6, 6, 7, 6, 8, 7), "two complaints more");
		assertFalse(rises(0, 0, 0, 0, 0, 0), "none");
	}

	@Test
	void monthsAreReadInTheirOrderAndUnknownCountsLeftOut() {
		complaints(3, 2, 1);
		call.getComplaints().getCounts().get(0).setMonth(YearMonth.of(2026, 12));
		call.getComplaints().getCounts().get(1).setMonth(YearMonth.of(2026, 11));
		model.only(rule);
		call.getComplaints().getCounts().get(0).setCount(null);
		call.getComplaints().getCounts().get(1).setMonth(null);
		model.silent(rule);
	}
}

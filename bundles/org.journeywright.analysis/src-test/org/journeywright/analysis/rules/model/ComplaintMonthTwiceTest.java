package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.ComplaintCount;
import org.journeywright.model.ComplaintTrend;
import org.junit.jupiter.api.Test;

class ComplaintMonthTwiceTest {

	private final Rule rule = new ComplaintMonthTwice();
	private final TestModel model = new TestModel();
	private final ComplaintTrend trend = in(model.touchpoint("Call"), ComplaintTrend.class, c -> { });

	private ComplaintCount count(String month) {
		return in(trend, ComplaintCount.class, c -> c.setMonth(YearMonth.parse(month)));
	}

	@Test
	void aMonthThatIsCountedTwiceIsReportedAtTheSecondCount() {
		count("2026-08");
		count("2026-09");
		ComplaintCount again = count("2026-08");
		Gap gap = model.only("JW-1020", rule);
		assertEquals(again, gap.element());
		assertEquals("Complaints at “Call” are counted twice for 2026-08.", gap.message());
	}

	@Test
	void eachMonthOnceOrNoneIsFine() {
		model.silent(rule);
		count("2025-08");
		count("2026-08");
		model.silent(rule);
	}
}

package org.journeywright.analysis.rules.standards;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class MomentOfTruthWithoutStandardTest {

	private final Rule rule = new MomentOfTruthWithoutStandard();
	private final TestModel model = new TestModel();
	private final Touchpoint leave = model.touchpoint("CancelTheContract", t -> t.setMomentOfTruth(true));

	@Test
	void aMomentOfTruthWithoutStandardIsReportedWithWhatIsKnown() {
		leave.getExpectations().add("that someone asks why");
		leave.setEmotionNow(-2);
		leave.getRoles().add(model.role("AccountsClerk"));
		Gap gap = model.only("JW-2101", rule);
		assertEquals(leave, gap.element());
		assertEquals("“Cancel the contract” is a moment of truth, and no standard says what customers can count on there.", gap.message());
		assertEquals(List.of("Customers expect: “that someone asks why”.", "They feel -2 on a scale from -5 to +5.",
				"It is delivered by “Accounts clerk”."), gap.evidence());
		assertEquals(GapSeverity.CRITICAL, rule.info().severity());
	}

	@Test
	void whatIsNotKnownIsNotClaimed() {
		assertEquals(List.of(), model.only(rule).evidence());
	}

	@Test
	void aStandardOtherTouchpointsAndPlansAreFine() {
		leave.getStandards().add(model.standard("KeepTheDate"));
		model.touchpoint("OrderSupplies");
		in(in(model.journey("Tomorrow", JourneyKind.TO_BE), Stage.class, "Leave"), Touchpoint.class, "Cancel", t -> t.setMomentOfTruth(true));
		model.silent(rule);
	}
}

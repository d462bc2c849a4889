package org.journeywright.analysis.rules.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.StandardKind;
import org.junit.jupiter.api.Test;

class HandoffWithoutStandardTest {

	private final Rule rule = new HandoffWithoutStandard();
	private final TestModel model = new TestModel();
	private final Role planner = model.role("Planner", RoleKind.INTERNAL);
	private final Role orders = model.role("OrderCoordinator");
	private final Handoff date = model.handoff("DeliveryDate", planner, orders);

	@Test
	void aHandoffThatNobodyAgreedIsReportedWithWhatHangsOnIt() {
		date.getExpectations().add("The day, not the week");
		date.getSupports().add(model.touchpoint("AskWhereTheOrderIs"));
		Gap gap = model.only("JW-2502", rule);
		assertEquals(date, gap.element());
		assertEquals("“Planner” owes “Delivery date” to “Order coordinator”, and nobody has agreed what a good one is.", gap.message());
		assertEquals(List.of("The receiver expects: “The day, not the week”.", "If it fails, customers notice at “Ask where the order is”."), gap.evidence());
		assertEquals(Optional.empty(), gap.severity());
	}

	@Test
	void whereAMomentOfTruthDependsOnItItIsCritical() {
		Handoff notice = model.handoff("Notice", orders, orders);
		notice.getStandards().add(model.standard("WarnInTime", StandardKind.INTERNAL));
		notice.getSupports().add(model.touchpoint("LearnOfADelay", t -> t.setMomentOfTruth(true)));
		date.getFeeds().add(notice);
		notice.getFeeds().add(date);
		Gap gap = model.only(rule);
		assertEquals(Optional.of(GapSeverity.CRITICAL), gap.severity());
		assertEquals(List.of("A moment of truth depends on it."), gap.evidence());
	}

	@Test
	void aStandardTowardsCustomersIsNoAgreementBetweenColleagues() {
		date.getStandards().add(model.standard("KeepTheDate"));
		model.only(rule);
		date.getStandards().add(model.standard("WarnInTime", StandardKind.INTERNAL));
		model.silent(rule);
	}
}

package org.journeywright.analysis.rules.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.junit.jupiter.api.Test;

class StandardAppliedNowhereTest {

	private final Rule rule = new StandardAppliedNowhere();
	private final TestModel model = new TestModel();

	@Test
	void anExternalStandardWithoutTouchpointIsReported() {
		ServiceStandard standard = model.standard("KeepTheDate");
		Gap gap = model.only("JW-2111", rule);
		assertEquals(standard, gap.element());
		assertEquals("“Keep the date” applies at no touchpoint.", gap.message());
	}

	@Test
	void anInternalStandardWithoutHandoffIsReported() {
		model.standard("WarnInTime", StandardKind.INTERNAL, model.role("Warehouse", RoleKind.INTERNAL), model.role("Lead", RoleKind.LEADER));
		assertEquals("“Warn in time” is kept by no handoff.", model.only(rule).message());
	}

	@Test
	void anInternalStandardForLeadersNeedsNoHandoff() {
		model.standard("CoachOnTheJob", StandardKind.INTERNAL, model.role("Lead", RoleKind.LEADER));
		model.silent(rule);
	}

	@Test
	void standardsThatApplyAreFine() {
		model.touchpoint("Call").getStandards().add(model.standard("KeepTheDate"));
		model.handoff("Order", model.role("Desk"), model.role("Planner")).getStandards().add(model.standard("WarnInTime", StandardKind.INTERNAL));
		model.silent(rule);
	}
}

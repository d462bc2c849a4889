package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class StandardOnTheWrongSideTest {

	private final Rule rule = new StandardOnTheWrongSide();
	private final TestModel model = new TestModel();
	private final ServiceStandard external = model.standard("KeepTheDate");
	private final ServiceStandard internal = model.standard("WarnInTime", StandardKind.INTERNAL);
	private final Handoff handoff = model.handoff("Order", model.role("Desk"), model.role("Planner"));

	@Test
	void anInternalStandardAtATouchpointIsReported() {
		Touchpoint call = model.touchpoint("Call");
		call.getStandards().addAll(List.of(external, internal));
		Gap gap = model.only("JW-1016", rule);
		assertEquals(call, gap.element());
		assertEquals("“Call” applies “Warn in time”, which is a standard towards colleagues.", gap.message());
	}

	@Test
	void anExternalStandardKeptByAHandoffIsReported() {
		handoff.getStandards().addAll(List.of(external, internal));
		Gap gap = model.only(rule);
		assertEquals(handoff, gap.element());
		assertEquals("“Order” keeps “Keep the date”, which is a standard towards customers.", gap.message());
	}

	@Test
	void standardsOnTheirOwnSideAreFine() {
		model.touchpoint("Call").getStandards().add(external);
		handoff.getStandards().add(internal);
		model.silent(rule);
	}
}

package org.journeywright.analysis.rules.handoff;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Handoff;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class InternalRoleWithoutStandardTest {

	private final Rule rule = new InternalRoleWithoutStandard();
	private final TestModel model = new TestModel();
	private final Role assembler = model.role("Assembler", RoleKind.INTERNAL);
	private final Role warehouse = model.role("Warehouse", RoleKind.FRONT_LINE);
	private final Handoff machine = model.handoff("FinishedMachine", assembler, warehouse);
	private final Handoff notice = model.handoff("Notice", warehouse, warehouse);
	private final Touchpoint delivery = model.touchpoint("TakeDelivery");

	@Test
	void anInternalRoleThatCustomersFeelIsReported() {
		machine.getSupports().add(delivery);
		Gap gap = model.only("JW-2505", rule);
		assertEquals(assembler, gap.element());
		assertEquals("Customers feel the work of “Assembler” through “Finished machine”, and no internal standard binds this role.", gap.message());
		assertEquals(List.of("It is felt at “Take delivery”."), gap.evidence());
	}

	@Test
	void theEffectMayBeIndirectAndChainsMayTurnInCircles() {
		machine.getFeeds().add(notice);
		notice.getFeeds().add(machine);
		notice.getSupports().add(delivery);
		assertEquals(List.of(), model.only(rule).evidence());
	}

	@Test
	void anInternalStandardOfTheRoleIsEnough() {
		machine.getSupports().add(delivery);
		model.standard("KeepTheDate", assembler);
		model.only(rule);
		in(model.standard("WarnInTime", StandardKind.INTERNAL), Behaviour.class, "RaiseTheSlip", b -> b.getRoles().add(assembler));
		model.silent(rule);
	}

	@Test
	void withoutCustomersAtTheEndAnotherRuleSpeaks() {
		model.silent(rule);
	}
}

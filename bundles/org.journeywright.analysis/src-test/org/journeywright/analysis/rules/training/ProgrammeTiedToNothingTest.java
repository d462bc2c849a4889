package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.Handoff;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class ProgrammeTiedToNothingTest extends SoundProgramme {

	@Test
	void audienceThatAffectsNoTouchpointIsReported() {
		call.getRoles().clear();
		Gap gap = model.only(new ProgrammeTiedToNothing());
		assertEquals(programme, gap.element());
		assertEquals(List.of("No touchpoint depends on them, directly or through handoffs."), gap.evidence());
	}

	@Test
	void touchpointsOfOthersAreReported() {
		programme.getTouchpoints().add(model.touchpoint("TradeIn"));
		assertEquals(List.of("It ties in “Trade in”, and none of these depends on them."), model.only(new ProgrammeTiedToNothing()).evidence());
	}

	@Test
	void handoffsTieInternalRolesIn() {
		Role warehouse = model.role("Warehouse", RoleKind.INTERNAL);
		programme.getAudience().clear();
		programme.getAudience().add(warehouse);
		Handoff parts = model.handoff("PartsOrder", warehouse, desk);
		model.only(new ProgrammeTiedToNothing());
		parts.getSupports().add(call);
		model.silent(new ProgrammeTiedToNothing());
	}

	@Test
	void leadersAreTiedInThroughWhomTheyLeadEvenInACircle() {
		Role lead = model.role("ServiceLead", RoleKind.LEADER);
		desk.setReportsTo(lead);
		lead.setReportsTo(desk);
		programme.getAudience().clear();
		programme.getAudience().add(lead);
		model.silent(new ProgrammeTiedToNothing());
	}

	@Test
	void programmeForNobodyIsLeftToAnotherRule() {
		programme.getAudience().clear();
		model.silent(new ProgrammeTiedToNothing());
	}
}

package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.Handoff;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class InternalRoleInNoProgrammeTest extends SoundProgramme {

	private final Role warehouse = model.role("Warehouse", RoleKind.INTERNAL);
	private final Handoff parts = model.handoff("PartsOrder", warehouse, desk);

	@Test
	void internalRoleThatCustomersDependOnIsReported() {
		parts.getSupports().add(call);
		Gap gap = model.only(new InternalRoleInNoProgramme());
		assertEquals(warehouse, gap.element());
		assertEquals("Customers depend on “Warehouse”, and no programme trains this role.", gap.message());
		assertEquals(List.of("Through “Parts order” it reaches “Report a fault”."), gap.evidence());
	}

	@Test
	void chainOfHandoffsCountsEvenInACircle() {
		Role planner = model.role("Planner", RoleKind.INTERNAL);
		programme.getAudience().add(warehouse);
		parts.getSupports().add(call);
		Handoff plan = model.handoff("WeeklyPlan", planner, warehouse);
		plan.getFeeds().add(parts);
		parts.getFeeds().add(plan);
		assertEquals(planner, model.only(new InternalRoleInNoProgramme()).element());
	}

	@Test
	void roleInAProgrammeAndRoleThatReachesNoCustomerAreFine() {
		model.silent(new InternalRoleInNoProgramme());
		parts.getSupports().add(call);
		programme.getAudience().add(warehouse);
		model.silent(new InternalRoleInNoProgramme());
	}

	@Test
	void modelWithoutProgrammesTreatsAllAlike() {
		parts.getSupports().add(call);
		model.file().getElements().remove(programme);
		model.silent(new InternalRoleInNoProgramme());
	}
}

package org.journeywright.analysis.rules.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class FrontLineWithoutLeaderTest {

	private final TestModel model = new TestModel();
	private final Role desk = model.role("ServiceDesk");

	@Test
	void frontLineRoleThatReportsToNobodyIsReported() {
		desk.setHeadcount(14);
		Gap gap = model.only(new FrontLineWithoutLeader());
		assertEquals(desk, gap.element());
		assertEquals("“Service desk” meets customers and reports to no leader.", gap.message());
		assertEquals(List.of("14 colleagues in this role."), gap.evidence());
	}

	@Test
	void frontLineRoleThatReportsToAColleagueIsReported() {
		desk.setReportsTo(model.role("Planner", RoleKind.INTERNAL));
		assertEquals("“Service desk” reports to “Planner”, which is not a leader role.", model.only(new FrontLineWithoutLeader()).message());
	}

	@Test
	void roleThatReportsToItselfIsReportedAndEnds() {
		desk.setReportsTo(desk);
		assertEquals(desk, model.only(new FrontLineWithoutLeader()).element());
	}

	@Test
	void frontLineRoleWithALeaderAndInternalRoleWithoutOneAreFine() {
		desk.setReportsTo(model.role("ServiceLead", RoleKind.LEADER));
		model.role("Warehouse", RoleKind.INTERNAL);
		model.silent(new FrontLineWithoutLeader());
	}
}

package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class RolesReportInCircleTest {

	private final Rule rule = new RolesReportInCircle();
	private final TestModel model = new TestModel();

	@Test
	void rolesThatReportToEachOtherAreReported() {
		Role lead = model.role("ServiceLead", RoleKind.LEADER);
		Role director = model.role("Director", RoleKind.LEADER);
		lead.setReportsTo(director);
		director.setReportsTo(lead);
		Gap gap = model.only("JW-1009", rule);
		assertEquals(lead, gap.element());
		assertEquals("“Service lead” and “Director” report to each other in a circle.", gap.message());
	}

	@Test
	void aRoleThatReportsToItselfIsReported() {
		Role lead = model.role("ServiceLead", RoleKind.LEADER);
		lead.setReportsTo(lead);
		assertEquals("“Service lead” reports to itself.", model.only(rule).message());
	}

	@Test
	void aLineWithATopIsFine() {
		model.role("ServiceDesk").setReportsTo(model.role("ServiceLead", RoleKind.LEADER));
		model.silent(rule);
	}
}

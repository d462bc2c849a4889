package org.journeywright.analysis.rules.handoff;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class RoleWithoutPartTest {

	private final Rule rule = new RoleWithoutPart();
	private final TestModel model = new TestModel();
	private final Role partner = model.role("PeoplePartner", RoleKind.INTERNAL);

	@Test
	void aRoleWithoutPartIsReported() {
		partner.setHeadcount(3);
		model.standard("KeepTheDate", partner);
		Gap gap = model.only("JW-2507", rule);
		assertEquals(partner, gap.element());
		assertEquals("How customers feel the work of “People partner” has not been looked at: it delivers nothing and hands nothing over.", gap.message());
		assertEquals(List.of("People in this role: 3."), gap.evidence());
	}

	@Test
	void deliveringWorkingBehindHandingOverAndReceivingAreParts() {
		model.touchpoint("Call").getRoles().add(partner);
		model.silent(rule);
		Role other = model.role("Planner", RoleKind.INTERNAL);
		in(model.touchpoint("Quote"), BackstageActivity.class, "Check").getRoles().add(other);
		model.handoff("Order", model.role("From"), model.role("To"));
		model.silent(rule);
	}

	@Test
	void leadersHaveTheirPartInLeading() {
		model.touchpoint("Call").getRoles().add(partner);
		model.role("Lead", RoleKind.LEADER);
		model.silent(rule);
	}
}

package org.journeywright.analysis.rules.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.junit.jupiter.api.Test;

class StandardWithoutOwnerTest {

	private final Rule rule = new StandardWithoutOwner();
	private final TestModel model = new TestModel();
	private final ServiceStandard standard = model.standard("KeepTheDate");

	@Test
	void aStandardWithoutOwnerIsReported() {
		Gap gap = model.only("JW-2108", rule);
		assertEquals(standard, gap.element());
		assertEquals("Nobody answers for “Keep the date”.", gap.message());
	}

	@Test
	void anOwnerIsEnough() {
		standard.setOwner(model.role("ServiceLead", RoleKind.LEADER));
		model.silent(rule);
	}
}

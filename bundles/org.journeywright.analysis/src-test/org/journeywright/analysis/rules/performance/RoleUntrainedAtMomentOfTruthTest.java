package org.journeywright.analysis.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Role;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class RoleUntrainedAtMomentOfTruthTest {

	private final Rule rule = new RoleUntrainedAtMomentOfTruth();
	private final TestModel model = new TestModel();
	private final Role clerk = model.role("AccountsClerk");

	private void moment(String name) {
		model.touchpoint(name, t -> t.setMomentOfTruth(true)).getRoles().add(clerk);
	}

	@Test
	void aRoleInNoProgrammeIsReportedOnceWithItsMoments() {
		moment("CancelTheContract");
		Gap gap = model.only("JW-2208", rule);
		assertEquals(clerk, gap.element());
		assertEquals("“Accounts clerk” delivers “Cancel the contract”, a moment of truth, and is in no training programme.", gap.message());
		moment("Renew");
		assertTrue(model.only(rule).message().contains("delivers “Cancel the contract” and “Renew”, moments of truth, and"));
	}

	@Test
	void aProgrammeOrAnotherTouchpointIsFine() {
		moment("CancelTheContract");
		model.add(TrainingProgramme.class, "FirstYear").getAudience().add(clerk);
		model.touchpoint("OrderSupplies").getRoles().add(model.role("ServiceDesk"));
		model.silent(rule);
	}
}

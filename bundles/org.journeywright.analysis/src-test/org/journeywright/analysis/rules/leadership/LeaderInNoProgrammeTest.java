package org.journeywright.analysis.rules.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class LeaderInNoProgrammeTest {

	private final TestModel model = new TestModel();
	private final Role lead = model.role("ServiceLead", RoleKind.LEADER);
	private final Role desk = model.role("ServiceDesk");
	private final TrainingProgramme programme = model.add(TrainingProgramme.class, "FirstHundredCalls", p -> p.getAudience().add(desk));

	LeaderInNoProgrammeTest() {
		desk.setReportsTo(lead);
	}

	@Test
	void leaderWhosePeopleAreTrainedAloneIsReported() {
		Gap gap = model.only(new LeaderInNoProgramme());
		assertEquals(lead, gap.element());
		assertTrue(gap.message().contains("“Service lead”") && gap.message().contains("“Service desk”"), gap.message());
		assertEquals(List.of("Programmes below: “First hundred calls”."), gap.evidence());
	}

	@Test
	void leaderWhosePeopleAreNotTrainedEitherIsLeftToOtherRules() {
		programme.getAudience().clear();
		model.silent(new LeaderInNoProgramme());
	}

	@Test
	void leaderInAProgrammeIsFine() {
		model.add(TrainingProgramme.class, "CoachOnTheJob", p -> p.getAudience().add(lead));
		model.silent(new LeaderInNoProgramme());
	}

	@Test
	void leaderWhoReportsInACircleEnds() {
		lead.setReportsTo(lead);
		assertEquals(lead, model.only(new LeaderInNoProgramme()).element());
	}
}

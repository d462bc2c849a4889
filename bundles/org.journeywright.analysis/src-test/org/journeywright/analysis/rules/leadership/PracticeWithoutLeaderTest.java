package org.journeywright.analysis.rules.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.RoleKind;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class PracticeWithoutLeaderTest {

	private final TestModel model = new TestModel();
	private final LeadershipPractice practice = model.add(LeadershipPractice.class, "HourAtTheDesk");

	@Test
	void practiceOfNobodyIsReportedWithTheProgrammesThatRelyOnIt() {
		model.add(TrainingProgramme.class, "FirstHundredCalls", p -> p.getPractices().add(practice));
		Gap gap = model.only(new PracticeWithoutLeader());
		assertEquals(practice, gap.element());
		assertTrue(gap.message().contains("“Hour at the desk”"), gap.message());
		assertEquals(List.of("Relying on it: “First hundred calls”."), gap.evidence());
	}

	@Test
	void practiceThatNothingReliesOnIsReportedWithoutEvidence() {
		assertEquals(List.of(), model.only(new PracticeWithoutLeader()).evidence());
	}

	@Test
	void practiceWithALeaderIsFine() {
		practice.getLeaders().add(model.role("ServiceLead", RoleKind.LEADER));
		model.silent(new PracticeWithoutLeader());
	}
}

package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.RoleKind;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class PracticeWithoutBehaviourTest {

	private final TestModel model = new TestModel();
	private final LeadershipPractice practice = model.add(LeadershipPractice.class, "HourAtTheDesk");

	@Test
	void practiceThatCoachesNothingIsAMinorGap() {
		practice.getLeaders().add(model.role("ServiceLead", RoleKind.LEADER));
		Gap gap = model.only(new PracticeWithoutBehaviour());
		assertEquals(practice, gap.element());
		assertTrue(gap.severity().isEmpty());
		assertEquals(List.of("It is done by “Service lead”."), gap.evidence());
		assertEquals(GapSeverity.MINOR, new PracticeWithoutBehaviour().info().severity());
	}

	@Test
	void practiceThatAProgrammeCountsOnIsAMajorGap() {
		model.add(TrainingProgramme.class, "FirstHundredCalls", p -> p.getPractices().add(practice));
		Gap gap = model.only(new PracticeWithoutBehaviour());
		assertEquals(Optional.of(GapSeverity.MAJOR), gap.severity());
		assertTrue(gap.evidence().getFirst().contains("“First hundred calls”"));
	}

	@Test
	void practiceThatCoachesABehaviourIsFine() {
		practice.getCoaches().add(in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate"));
		model.silent(new PracticeWithoutBehaviour());
	}
}

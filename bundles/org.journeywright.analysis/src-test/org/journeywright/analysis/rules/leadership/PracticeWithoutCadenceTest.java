package org.journeywright.analysis.rules.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Cadence;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class PracticeWithoutCadenceTest {

	private final TestModel model = new TestModel();
	private final LeadershipPractice practice = model.add(LeadershipPractice.class, "HourAtTheDesk");

	@Test
	void practiceWithoutARhythmIsReported() {
		practice.getLeaders().add(model.role("ServiceLead", RoleKind.LEADER));
		Gap gap = model.only(new PracticeWithoutCadence());
		assertEquals(Optional.of(Literals.LEADERSHIP_PRACTICE__CADENCE), gap.feature());
		assertTrue(gap.message().contains("no rhythm"), gap.message());
		assertEquals(List.of("It is done by “Service lead”."), gap.evidence());
	}

	@Test
	void practiceOfNobodyWithoutARhythmIsReportedWithoutEvidence() {
		assertEquals(List.of(), model.only(new PracticeWithoutCadence()).evidence());
	}

	@Test
	void weeklyPracticeIsFine() {
		practice.setCadence(Cadence.WEEKLY);
		model.silent(new PracticeWithoutCadence());
	}
}

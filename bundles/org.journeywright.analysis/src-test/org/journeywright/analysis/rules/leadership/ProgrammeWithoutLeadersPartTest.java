package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.TrainingProgramme;
import org.junit.jupiter.api.Test;

class ProgrammeWithoutLeadersPartTest {

	private final TestModel model = new TestModel();
	private final Role desk = model.role("ServiceDesk");
	private final TrainingProgramme programme = model.add(TrainingProgramme.class, "FirstHundredCalls", p -> p.getAudience().add(desk));

	@Test
	void programmeThatNoPracticeCarriesIsReported() {
		Gap gap = model.only(new ProgrammeWithoutLeadersPart());
		assertEquals(programme, gap.element());
		assertEquals(Optional.of(Literals.TRAINING_PROGRAMME__PRACTICES), gap.feature());
		assertTrue(gap.message().contains("“First hundred calls”"), gap.message());
		assertEquals(List.of("It trains “Service desk”."), gap.evidence());
		assertTrue(gap.nextStep().isEmpty());
	}

	@Test
	void practiceThatCoachesTheAudienceAlreadyIsSuggested() {
		Behaviour behaviour = in(model.standard("KeepTheDate", desk), Behaviour.class, "NameTheDate");
		model.add(LeadershipPractice.class, "HourAtTheDesk", p -> p.getCoaches().add(behaviour));
		assertTrue(model.only(new ProgrammeWithoutLeadersPart()).nextStep().orElseThrow().contains("“Hour at the desk”"));
	}

	@Test
	void programmeWithoutAudienceIsReportedAllTheSame() {
		programme.getAudience().clear();
		assertEquals(List.of(), model.only(new ProgrammeWithoutLeadersPart()).evidence());
	}

	@Test
	void programmeLedThroughAPracticeIsFine() {
		programme.getPractices().add(model.add(LeadershipPractice.class, "HourAtTheDesk"));
		model.silent(new ProgrammeWithoutLeadersPart());
	}
}

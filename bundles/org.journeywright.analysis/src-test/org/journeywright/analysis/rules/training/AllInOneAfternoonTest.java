package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.Phase;
import org.junit.jupiter.api.Test;

class AllInOneAfternoonTest extends SoundProgramme {

	@Test
	void programmeWithoutPhasesIsReported() {
		programme.getPhases().clear();
		assertEquals(List.of("It has no phases."), model.only(new AllInOneAfternoon()).evidence());
	}

	@Test
	void singlePhaseIsReportedUnlessItLastsAWeek() {
		programme.getPhases().remove(onTheJob);
		model.silent(new AllInOneAfternoon());
		fortnight.setEnd(LocalDate.of(2026, 9, 8));
		fortnight.setWhen("one afternoon");
		Gap gap = model.only(new AllInOneAfternoon());
		assertEquals("“First hundred calls” happens all at once.", gap.message());
		assertEquals(List.of("Its only phase is “First fortnight”, one afternoon."), gap.evidence());
	}

	@Test
	void phasesOnOneDayAreReported() {
		for (Phase phase : programme.getPhases()) {
			phase.setStart(LocalDate.of(2026, 9, 7));
			phase.setEnd(null);
		}
		Gap gap = model.only(new AllInOneAfternoon());
		assertEquals(programme, gap.element());
		assertEquals(List.of("All 2 phases are on 2026-09-07."), gap.evidence());
	}

	@Test
	void phasesThatDoNotSayWhenAreReported() {
		programme.getPhases().forEach(this::undated);
		assertEquals(List.of("None of its 2 phases says when it takes place."), model.only(new AllInOneAfternoon()).evidence());
	}

	@Test
	void phasesWithWordsInsteadOfDatesAreBelieved() {
		programme.getPhases().forEach(this::undated);
		onTheJob.setWhen("weeks 3 to 6");
		model.silent(new AllInOneAfternoon());
	}

	private void undated(Phase phase) {
		phase.setStart(null);
		phase.setEnd(null);
	}
}

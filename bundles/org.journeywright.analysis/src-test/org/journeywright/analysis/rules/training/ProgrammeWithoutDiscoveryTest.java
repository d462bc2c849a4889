package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.DiscoveryStep;
import org.junit.jupiter.api.Test;

class ProgrammeWithoutDiscoveryTest extends SoundProgramme {

	@Test
	void programmeWithoutDiscoveryIsReported() {
		programme.getDiscovery().clear();
		assertEquals("“First hundred calls” was put together without finding out first.", model.only(new ProgrammeWithoutDiscovery()).message());
	}

	@Test
	void discoveryOnTheFirstDayIsTooLate() {
		programme.getDiscovery().getFirst().setDate(LocalDate.of(2026, 9, 7));
		Gap gap = model.only(new ProgrammeWithoutDiscovery());
		assertEquals(programme, gap.element());
		assertEquals(List.of("First phase on 2026-09-07, first discovery on 2026-09-07."), gap.evidence());
	}

	@Test
	void oneEarlyDiscoveryIsEnough() {
		in(programme, DiscoveryStep.class, d -> d.setDate(LocalDate.of(2026, 12, 1)));
		model.silent(new ProgrammeWithoutDiscovery());
	}

	@Test
	void withoutDatesTheOrderIsNotJudged() {
		in(programme, DiscoveryStep.class, d -> { });
		programme.getDiscovery().getFirst().setDate(LocalDate.of(2027, 1, 1));
		model.silent(new ProgrammeWithoutDiscovery());
		programme.getPhases().clear();
		model.silent(new ProgrammeWithoutDiscovery());
	}
}

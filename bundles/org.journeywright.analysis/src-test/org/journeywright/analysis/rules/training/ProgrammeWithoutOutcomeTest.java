package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class ProgrammeWithoutOutcomeTest extends SoundProgramme {

	@Test
	void programmeThatServesNoOutcomeIsReportedWithTheTimeItTakes() {
		programme.getOutcomes().clear();
		assertEquals(List.of(), model.only(new ProgrammeWithoutOutcome()).evidence());
		desk.setHeadcount(14);
		Gap gap = model.only(new ProgrammeWithoutOutcome());
		assertEquals(programme, gap.element());
		assertEquals(Optional.of(Literals.TRAINING_PROGRAMME__OUTCOMES), gap.feature());
		assertEquals(List.of("14 colleagues will spend working time on it."), gap.evidence());
	}

	@Test
	void programmeThatServesAnOutcomeIsFine() {
		model.silent(new ProgrammeWithoutOutcome());
	}
}

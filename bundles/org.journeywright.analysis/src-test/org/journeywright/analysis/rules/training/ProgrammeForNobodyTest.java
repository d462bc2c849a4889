package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class ProgrammeForNobodyTest extends SoundProgramme {

	@Test
	void programmeWithoutAnAudienceIsReported() {
		programme.getAudience().clear();
		Gap gap = model.only(new ProgrammeForNobody());
		assertEquals(programme, gap.element());
		assertEquals(Optional.of(Literals.TRAINING_PROGRAMME__AUDIENCE), gap.feature());
	}

	@Test
	void programmeWithAnAudienceIsFine() {
		model.silent(new ProgrammeForNobody());
	}
}

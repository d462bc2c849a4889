package org.journeywright.analysis.rules.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.WowMoment;
import org.junit.jupiter.api.Test;

class NoWowToCloseTest extends SoundProgramme {

	@Test
	void programmeThatEndsOnTroubleIsReported() {
		onTheJob.getItems().remove(wow);
		Gap gap = model.only(new NoWowToClose());
		assertEquals(programme, gap.element());
		assertEquals(List.of("Its last module is “Hard calls”."), gap.evidence());
		assertTrue(gap.nextStep().isEmpty());
	}

	@Test
	void storiesOfTheAudienceAreSuggested() {
		onTheJob.getItems().remove(wow);
		model.add(WowMoment.class, "CoffeeForAWake", w -> w.getRoles().add(desk));
		assertTrue(model.only(new NoWowToClose()).nextStep().orElseThrow().contains("“Coffee for a wake”"));
	}

	@Test
	void programmeWithoutModulesIsFilledByTheProduct() {
		programme.getPhases().forEach(p -> p.getItems().clear());
		model.silent(new NoWowToClose());
	}

	@Test
	void programmeWithAWowModuleIsFine() {
		model.silent(new NoWowToClose());
	}
}

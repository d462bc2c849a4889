package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class ScenarioWithoutSuccessStoryTest extends SoundConversation {

	@Test
	void scenarioThatTellsNoSuccessIsReported() {
		scenario.setSuccess("\n ");
		Gap gap = model.only(new ScenarioWithoutSuccessStory());
		assertEquals(scenario, gap.element());
		assertEquals(Optional.of(Literals.SCENARIO__SUCCESS), gap.feature());
	}

	@Test
	void scenarioThatTellsASuccessIsFine() {
		model.silent(new ScenarioWithoutSuccessStory());
	}
}

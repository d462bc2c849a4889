package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.junit.jupiter.api.Test;

class ScenarioWithoutFailureStoriesTest extends SoundConversation {

	@Test
	void scenarioThatTellsNoFailureIsReported() {
		scenario.getFailures().clear();
		Gap gap = model.only(new ScenarioWithoutFailureStories());
		assertEquals(scenario, gap.element());
		assertEquals("“The third call” does not tell how it goes wrong.", gap.message());
	}

	@Test
	void scenarioThatTellsAFailureIsFine() {
		model.silent(new ScenarioWithoutFailureStories());
	}
}

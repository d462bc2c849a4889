package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.model.FailureStory;
import org.junit.jupiter.api.Test;

class UnusedFailureStoryTest extends SoundConversation {

	@Test
	void storyThatNoOptionComesFromIsReported() {
		FailureStory story = in(scenario, FailureStory.class, "BlamedTheWarehouse");
		Gap gap = model.only(new UnusedFailureStory());
		assertEquals(story, gap.element());
		assertEquals("No option of “The third call” comes from the failure story “Blamed the warehouse”.", gap.message());
	}

	@Test
	void scenarioWithoutDecisionsIsLeftToAnotherRule() {
		scenario.getSteps().clear();
		model.silent(new UnusedFailureStory());
	}

	@Test
	void storyThatBecameAnOptionIsFine() {
		model.silent(new UnusedFailureStory());
	}
}

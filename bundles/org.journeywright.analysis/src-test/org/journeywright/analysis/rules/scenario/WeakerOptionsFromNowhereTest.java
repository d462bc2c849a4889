package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.OptionGrade;
import org.junit.jupiter.api.Test;

class WeakerOptionsFromNowhereTest extends SoundConversation {

	@Test
	void inventedMistakesAreReported() {
		talk.option("First", 1).setFrom(null);
		Gap gap = model.only(new WeakerOptionsFromNowhere());
		assertEquals(talk.step("First"), gap.element());
		assertEquals(List.of("The scenario tells of “Vague date”."), gap.evidence());
	}

	@Test
	void oneWeakerOptionFromAStoryIsEnough() {
		talk.option("First", OptionGrade.ACCEPTABLE, "Perhaps", "Saved");
		model.silent(new WeakerOptionsFromNowhere());
	}

	@Test
	void scenarioWithoutFailureStoriesIsLeftToAnotherRule() {
		talk.option("First", 1).setFrom(null);
		scenario.getFailures().clear();
		model.silent(new WeakerOptionsFromNowhere());
	}
}

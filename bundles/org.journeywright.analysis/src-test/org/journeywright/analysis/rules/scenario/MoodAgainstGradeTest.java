package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.junit.jupiter.api.Test;

class MoodAgainstGradeTest extends SoundConversation {

	@Test
	void poorOptionThatPleasesMoreIsReported() {
		talk.option("First", 0).setMood(-1);
		talk.option("First", 1).setMood(1);
		Gap gap = model.only(new MoodAgainstGrade());
		assertEquals(talk.step("First"), gap.element());
		assertEquals(List.of("Best, mood -1: “Tuesday, nine o'clock”.", "Poor, mood +1: “We will get back to you as soon as we possibly can”."), gap.evidence());
	}

	@Test
	void equalMoodsAndUnknownMoodsAreFine() {
		talk.option("First", 1).setMood(2);
		talk.option("Third", 0).setMood(null);
		model.silent(new MoodAgainstGrade());
	}

	@Test
	void badNewsMayHurtAsLongAsPoorOptionsHurtMore() {
		talk.option("First", 0).setMood(-1);
		model.silent(new MoodAgainstGrade());
	}
}

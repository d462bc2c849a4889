package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.junit.jupiter.api.Test;

class BestPathEndsBadlyTest extends SoundConversation {

	@Test
	void bestOptionsThatEndBadlyAreReportedWithTheWay() {
		talk.option("Third", 0).setTarget(talk.step("Lost"));
		Gap gap = model.only(new BestPathEndsBadly());
		assertEquals(scenario, gap.element());
		assertTrue(gap.message().contains("ends at “Lost”"), gap.message());
		assertEquals(List.of("The way there: “First”, “Second”, “Third” and “Lost”."), gap.evidence());
	}

	@Test
	void conversationThatNeverEndsIsLeftToOtherRules() {
		talk.option("Third", 0).setTarget(talk.step("First"));
		model.silent(new BestPathEndsBadly());
		scenario.getSteps().clear();
		model.silent(new BestPathEndsBadly());
	}

	@Test
	void bestOptionsThatEndWellAreFine() {
		model.silent(new BestPathEndsBadly());
	}
}

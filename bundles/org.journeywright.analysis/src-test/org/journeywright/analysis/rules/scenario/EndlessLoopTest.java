package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.OptionGrade;
import org.junit.jupiter.api.Test;

class EndlessLoopTest extends SoundConversation {

	@Test
	void circleWithoutAWayOutIsReportedOnce() {
		talk.decision("Round", "AndRound").decision("AndRound", "Round");
		talk.option("First", OptionGrade.POOR, "Let us see", "Round");
		Gap gap = model.only(new EndlessLoop());
		assertEquals(talk.step("Round"), gap.element());
		assertTrue(gap.message().contains("“Round” of “The third call”"), gap.message());
		assertEquals(List.of("In the circle: “Round” and “And round”."), gap.evidence());
	}

	@Test
	void decisionThatLeadsBackToItselfAloneIsReported() {
		talk.decision("Stuck", "Stuck");
		talk.option("First", OptionGrade.POOR, "Let us see", "Stuck");
		assertEquals(List.of("All of its options that lead somewhere lead back to it."), model.only(new EndlessLoop()).evidence());
	}

	@Test
	void circleThatCanBeLeftIsFine() {
		talk.option("Second", OptionGrade.ACCEPTABLE, "Once more please", "First");
		model.silent(new EndlessLoop());
	}
}

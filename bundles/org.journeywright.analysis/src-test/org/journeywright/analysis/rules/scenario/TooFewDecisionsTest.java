package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.junit.jupiter.api.Test;

class TooFewDecisionsTest extends SoundConversation {

	@Test
	void shortMainPathIsReportedHoweverLongTheDetours() {
		talk.option("Second", 1).setTarget(talk.step("Saved"));
		Gap gap = model.only(new TooFewDecisions());
		assertEquals(scenario, gap.element());
		assertEquals("“The third call” is over after 2 good decisions.", gap.message());
		talk.option("Second", 0).setTarget(talk.step("Third"));
		assertEquals(List.of("Its longest way has 3 decisions."), model.only(new TooFewDecisions()).evidence());
		assertTrue(gap.severity().isEmpty());
	}

	@Test
	void scenarioWithoutAConversationIsAMajorGap() {
		scenario.getSteps().clear();
		Gap gap = model.only(new TooFewDecisions());
		assertEquals(Optional.of(GapSeverity.MAJOR), gap.severity());
		assertTrue(gap.message().contains("has no conversation"), gap.message());
	}

	@Test
	void loopDoesNotMakeAConversationLonger() {
		talk.option("Second", 1).setTarget(talk.step("First"));
		assertTrue(model.only(new TooFewDecisions()).message().endsWith("2 good decisions."));
	}

	@Test
	void threeDecisionsAreEnough() {
		model.silent(new TooFewDecisions());
	}
}

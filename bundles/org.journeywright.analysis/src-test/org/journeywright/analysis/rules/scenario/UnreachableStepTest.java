package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.junit.jupiter.api.Test;

class UnreachableStepTest extends SoundConversation {

	@Test
	void stepThatNoOptionLeadsToIsReported() {
		talk.decision("Forgotten", "Saved");
		Gap gap = model.only(new UnreachableStep());
		assertEquals(talk.step("Forgotten"), gap.element());
		assertEquals("No choice ever leads to “Forgotten” of “The third call”.", gap.message());
		assertEquals(List.of("The conversation starts at “First”."), gap.evidence());
	}

	@Test
	void unreachableOutcomeIsReportedToo() {
		talk.outcome("Never");
		assertEquals(talk.step("Never"), model.only(new UnreachableStep()).element());
	}

	@Test
	void conversationWithoutDecisionsIsLeftToAnotherRule() {
		scenario.getSteps().clear();
		talk.outcome("End");
		model.silent(new UnreachableStep());
	}

	@Test
	void conversationThatCanBeWalkedWhollyIsFine() {
		model.silent(new UnreachableStep());
	}
}

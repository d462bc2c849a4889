package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.OptionGrade;
import org.junit.jupiter.api.Test;

class DecisionWithoutBestOptionTest extends SoundConversation {

	@Test
	void decisionAtWhichNothingIsRightIsReported() {
		talk.option("First", 0).setGrade(OptionGrade.ACCEPTABLE);
		Gap gap = model.only(new DecisionWithoutBestOption());
		assertEquals(talk.step("First"), gap.element());
		assertEquals("At “First” of “The third call” no option is the best.", gap.message());
		assertEquals(List.of("Its options: acceptable and poor."), gap.evidence());
	}

	@Test
	void decisionWithoutOptionsIsReported() {
		talk.decision("Empty");
		assertTrue(model.only(new DecisionWithoutBestOption()).message().endsWith("there is nothing to choose from."));
	}

	@Test
	void decisionWithABestOptionIsFine() {
		model.silent(new DecisionWithoutBestOption());
	}
}

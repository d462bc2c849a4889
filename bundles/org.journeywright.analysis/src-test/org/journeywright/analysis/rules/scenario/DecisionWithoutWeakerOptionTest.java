package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.OptionGrade;
import org.junit.jupiter.api.Test;

class DecisionWithoutWeakerOptionTest extends SoundConversation {

	@Test
	void decisionAtWhichAllIsRightIsReported() {
		talk.option("First", 1).setGrade(OptionGrade.BEST);
		Gap gap = model.only(new DecisionWithoutWeakerOption());
		assertEquals(talk.step("First"), gap.element());
		assertEquals(List.of("All 2 options are graded best."), gap.evidence());
	}

	@Test
	void decisionWithOneOptionIsReported() {
		talk.decision("Only", "Saved");
		assertEquals(List.of("There is one option."), model.only(new DecisionWithoutWeakerOption()).evidence());
	}

	@Test
	void acceptableOptionIsWeakerEnough() {
		talk.option("First", 1).setGrade(OptionGrade.ACCEPTABLE);
		model.silent(new DecisionWithoutWeakerOption());
	}

	@Test
	void decisionWithoutOptionsIsLeftToAnotherRule() {
		talk.decision("Empty");
		model.silent(new DecisionWithoutWeakerOption());
	}
}

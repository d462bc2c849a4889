package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.ScenarioOutcome;
import org.junit.jupiter.api.Test;

class OneSidedEndingsTest extends SoundConversation {

	@Test
	void scenarioThatAlwaysEndsWellIsReported() {
		outcome("Lost").setGrade(OutcomeGrade.GOOD);
		Gap gap = model.only(new OneSidedEndings());
		assertEquals(scenario, gap.element());
		assertEquals("“The third call” ends well whatever is said.", gap.message());
		assertEquals(List.of("Its outcomes: “Saved” and “Lost”."), gap.evidence());
	}

	@Test
	void scenarioThatAlwaysEndsBadlyIsReported() {
		scenario.getSteps().remove(talk.step("Saved"));
		Gap gap = model.only(new OneSidedEndings());
		assertTrue(gap.message().endsWith("ends badly whatever is said."));
		assertEquals(List.of("Its only outcome: “Lost”."), gap.evidence());
	}

	@Test
	void goodAndBadEndingsAndMixedOnesAreFine() {
		model.silent(new OneSidedEndings());
		outcome("Lost").setGrade(OutcomeGrade.MIXED);
		outcome("Saved").setGrade(OutcomeGrade.MIXED);
		model.silent(new OneSidedEndings());
	}

	@Test
	void scenarioWithoutOutcomesIsLeftToOtherRules() {
		scenario.getSteps().removeAll(List.of(talk.step("Saved"), talk.step("Lost")));
		model.silent(new OneSidedEndings());
	}

	private ScenarioOutcome outcome(String name) {
		return (ScenarioOutcome) talk.step(name);
	}
}

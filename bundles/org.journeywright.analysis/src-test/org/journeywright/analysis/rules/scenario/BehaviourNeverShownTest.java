package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.Gap;
import org.journeywright.model.Behaviour;
import org.junit.jupiter.api.Test;

class BehaviourNeverShownTest extends SoundConversation {

	@Test
	void behaviourThatNoOptionShowsIsReported() {
		scenario.getExercises().add(in(nameTheDate().eContainer(), Behaviour.class, "CallBeforeItSlips"));
		Gap gap = model.only(new BehaviourNeverShown());
		assertEquals(scenario, gap.element());
		assertEquals("“The third call” claims to exercise “Call before it slips”, but no option shows it.", gap.message());
	}

	@Test
	void brokenIsNotShown() {
		Conversations.options(scenario).forEach(o -> o.getShows().clear());
		assertTrue(model.only(new BehaviourNeverShown()).message().contains("“Name the date”"));
	}

	@Test
	void scenarioWithoutDecisionsIsLeftToAnotherRule() {
		scenario.getSteps().clear();
		model.silent(new BehaviourNeverShown());
	}

	@Test
	void shownBehaviourIsFine() {
		model.silent(new BehaviourNeverShown());
	}
}

package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.junit.jupiter.api.Test;

class BestOptionAlwaysLongestTest extends SoundConversation {

	@Test
	void longestOptionThatIsAlwaysBestIsReportedWithTheFigures() {
		longBest("First", 0, 80);
		longBest("Second", 1, 80);
		longBest("Third", 0, 80);
		Gap gap = model.only(new BestOptionAlwaysLongest());
		assertEquals(scenario, gap.element());
		assertEquals(List.of("It is so at all 3 decisions; at “First” it has 80 characters, and no other more than 50."), gap.evidence());
	}

	@Test
	void oneExceptionIsEnough() {
		longBest("First", 0, 80);
		longBest("Second", 1, 80);
		model.silent(new BestOptionAlwaysLongest());
	}

	@Test
	void equalLengthGivesNothingAway() {
		longBest("First", 0, 80);
		longBest("Second", 1, 80);
		longBest("Third", 0, 50);
		model.silent(new BestOptionAlwaysLongest());
	}

	@Test
	void twoDecisionsAreTooFewToTell() {
		longBest("First", 0, 80);
		longBest("Second", 1, 80);
		scenario.getSteps().remove(talk.step("Third"));
		model.silent(new BestOptionAlwaysLongest());
	}

	private void longBest(String decision, int place, int length) {
		talk.option(decision, place).setSays("x".repeat(length));
	}
}

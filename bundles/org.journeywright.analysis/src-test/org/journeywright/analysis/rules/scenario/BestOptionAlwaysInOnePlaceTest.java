package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.DecisionPoint;
import org.junit.jupiter.api.Test;

class BestOptionAlwaysInOnePlaceTest extends SoundConversation {

	@Test
	void bestOptionThatAlwaysComesFirstIsReported() {
		((DecisionPoint) talk.step("Second")).getOptions().move(0, 1);
		Gap gap = model.only(new BestOptionAlwaysInOnePlace());
		assertEquals(scenario, gap.element());
		assertEquals("In “The third call” the best option always comes first.", gap.message());
		assertEquals(List.of("It is so at all 3 decisions."), gap.evidence());
	}

	@Test
	void bestOptionThatAlwaysComesSecondIsReported() {
		((DecisionPoint) talk.step("First")).getOptions().move(0, 1);
		((DecisionPoint) talk.step("Third")).getOptions().move(0, 1);
		assertTrue(model.only(new BestOptionAlwaysInOnePlace()).message().endsWith("always comes second."));
	}

	@Test
	void bestOptionInVaryingPlacesIsFine() {
		model.silent(new BestOptionAlwaysInOnePlace());
	}

	@Test
	void twoDecisionsAreTooFewToTell() {
		scenario.getSteps().remove(talk.step("Second"));
		model.silent(new BestOptionAlwaysInOnePlace());
	}
}

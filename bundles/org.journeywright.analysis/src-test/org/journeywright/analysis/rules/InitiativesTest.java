package org.journeywright.analysis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.StrategyElement;
import org.junit.jupiter.api.Test;

class InitiativesTest {

	private final TestModel model = new TestModel();

	@Test
	void whatIsDoneCountsAndIsNotOpen() {
		Initiative done = initiative(InitiativeStatus.DONE);
		assertTrue(Initiatives.counts(done));
		assertFalse(Initiatives.isOpen(done));
	}

	@Test
	void whatIsStoppedNeitherCountsNorIsOpen() {
		Initiative stopped = initiative(InitiativeStatus.STOPPED);
		assertFalse(Initiatives.counts(stopped));
		assertFalse(Initiatives.isOpen(stopped));
	}

	@Test
	void whatIsProposedOrRunningIsOpen() {
		assertTrue(Initiatives.isOpen(initiative(InitiativeStatus.PROPOSED)));
		assertTrue(Initiatives.isOpen(initiative(InitiativeStatus.RUNNING)));
	}

	@Test
	void developingInitiativesAreThoseThatCount() {
		StrategyElement element = model.add(StrategyElement.class, "Empowerment");
		Initiative running = initiative(InitiativeStatus.RUNNING);
		List.of(running, initiative(InitiativeStatus.STOPPED)).forEach(i -> i.getStrengthens().add(element));
		assertEquals(List.of(running), Initiatives.developing(element, model.view()));
	}

	private Initiative initiative(InitiativeStatus status) {
		return model.add(Initiative.class, status.getLiteral(), i -> i.setStatus(status));
	}
}

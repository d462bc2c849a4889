package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.RoleKind;
import org.junit.jupiter.api.Test;

class InitiativeWithoutOwnerTest {

	private final TestModel model = new TestModel();
	private final Initiative initiative = model.add(Initiative.class, "NewForecast");

	@Test
	void initiativeOfNobodyIsReported() {
		assertEquals(List.of(), model.only(new InitiativeWithoutOwner()).evidence());
		initiative.setSponsor(model.role("OperationsDirector", RoleKind.LEADER));
		Gap gap = model.only(new InitiativeWithoutOwner());
		assertEquals(initiative, gap.element());
		assertEquals(List.of("“Operations director” sponsors it."), gap.evidence());
	}

	@Test
	void ownedOrFinishedInitiativeIsFine() {
		initiative.setStatus(InitiativeStatus.DONE);
		model.silent(new InitiativeWithoutOwner());
		initiative.setStatus(InitiativeStatus.RUNNING);
		initiative.setOwner(model.role("Planner", RoleKind.INTERNAL));
		model.silent(new InitiativeWithoutOwner());
	}
}

package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Issue;
import org.journeywright.model.RootCause;
import org.journeywright.model.StrategyElement;
import org.junit.jupiter.api.Test;

class InitiativeAddressesNothingTest {

	private final TestModel model = new TestModel();
	private final Initiative initiative = model.add(Initiative.class, "NewForecast");

	@Test
	void initiativeWithoutAnAimIsReported() {
		assertEquals(List.of(), model.only(new InitiativeAddressesNothing()).evidence());
		initiative.setEffort(5);
		Gap gap = model.only(new InitiativeAddressesNothing());
		assertEquals(initiative, gap.element());
		assertEquals(List.of("Its effort is 5 of 5."), gap.evidence());
	}

	@Test
	void touchpointIsAnAim() {
		initiative.getAddresses().add(model.touchpoint("ReportAFault"));
		model.silent(new InitiativeAddressesNothing());
	}

	@Test
	void strategyElementIsAnAim() {
		initiative.getStrengthens().add(model.add(StrategyElement.class, "Empowerment"));
		model.silent(new InitiativeAddressesNothing());
	}

	@Test
	void rootCauseIsAnAim() {
		in(model.add(Issue.class, "PartNotInStock"), RootCause.class, c -> c.getRemedies().add(initiative));
		model.silent(new InitiativeAddressesNothing());
	}

	@Test
	void stoppedInitiativeNeedsNoAim() {
		initiative.setStatus(InitiativeStatus.STOPPED);
		model.silent(new InitiativeAddressesNothing());
	}
}

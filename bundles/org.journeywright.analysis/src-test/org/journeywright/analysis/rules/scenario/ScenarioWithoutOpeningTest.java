package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class ScenarioWithoutOpeningTest extends SoundConversation {

	@Test
	void missingOpeningAndCustomerAreReportedAsOne() {
		scenario.setOpening(null);
		scenario.setCustomer("");
		Gap gap = model.only(new ScenarioWithoutOpening());
		assertEquals("“The third call” does not say how the conversation begins or who the customer is.", gap.message());
		assertEquals(Optional.of(Literals.SCENARIO__OPENING), gap.feature());
	}

	@Test
	void missingCustomerIsReportedThere() {
		scenario.setCustomer(null);
		Gap gap = model.only(new ScenarioWithoutOpening());
		assertTrue(gap.message().endsWith("does not say who the customer is."));
		assertEquals(Optional.of(Literals.SCENARIO__CUSTOMER), gap.feature());
	}

	@Test
	void missingOpeningIsReportedThere() {
		scenario.setOpening(null);
		assertTrue(model.only(new ScenarioWithoutOpening()).message().endsWith("does not say how the conversation begins."));
	}

	@Test
	void scenarioWithBothIsFine() {
		model.silent(new ScenarioWithoutOpening());
	}
}

package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Organisation;
import org.journeywright.model.StrategyElement;
import org.journeywright.model.Value;
import org.junit.jupiter.api.Test;

class MissingEcosystemElementsTest {

	private final TestModel model = new TestModel();

	@Test
	void missingElementsAreOneGapOfTheOrganisation() {
		Organisation lumen = model.add(Organisation.class, "Lumen Appliances", o -> o.setVision("Every owner would buy again"));
		elements("Leadership", "Mission", "Empowerment", "RecognitionAndReward", "Benefit", "Recruitment", "Selection");
		model.add(Value.class, "Ownership");
		Gap gap = model.only(new MissingEcosystemElements());
		assertEquals(lumen, gap.element());
		assertEquals("The strategy says nothing about 3 elements of the ecosystem.", gap.message());
		assertEquals(List.of("Not looked at: administration, performance management, retention."), gap.evidence());
	}

	@Test
	void oneMissingElementIsNamedAtTheFirstElementWhereThereIsNoOrganisation() {
		elements("Leadership", "Vision", "Values", "Mission", "Empowerment", "Recognition", "Rewards", "Benefits", "Recruitment", "Selection", "Administration",
				"Retention");
		Gap gap = model.only(new MissingEcosystemElements());
		assertEquals(model.view().all(StrategyElement.class).getFirst(), gap.element());
		assertEquals("The strategy says nothing about performance management.", gap.message());
	}

	@Test
	void modelWithoutAnyElementIsReported() {
		model.add(Organisation.class, "Corner café");
		assertTrue(model.only(new MissingEcosystemElements()).message().startsWith("The model says nothing about the strategy"));
	}

	@Test
	void wholeEcosystemIsFineInAnyWriting() {
		elements("leadership", "Vision", "Our values", "Mission", "Empowerment", "Recognition, rewards, benefits", "Recruitment and selection", "Administration",
				"PerformanceManagement", "Retention");
		model.silent(new MissingEcosystemElements());
	}

	@Test
	void emptyModelIsFine() {
		model.silent(new MissingEcosystemElements());
	}

	private void elements(String... names) {
		for (String name : names) {
			model.add(StrategyElement.class, name);
		}
	}
}

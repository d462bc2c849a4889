package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.StrategyElement;
import org.junit.jupiter.api.Test;

class ElementWithoutEvidenceTest {

	private final TestModel model = new TestModel();
	private final StrategyElement element = model.add(StrategyElement.class, "Empowerment");

	@Test
	void unratedElementIsReported() {
		Gap gap = model.only(new ElementWithoutEvidence());
		assertEquals("Nobody has rated how far “Empowerment” is today.", gap.message());
		assertEquals(Optional.of(Literals.STRATEGY_ELEMENT__CURRENT), gap.feature());
		assertTrue(gap.nextStep().isPresent());
	}

	@Test
	void ratingWithoutAFactIsReported() {
		element.setCurrent(3);
		element.getEvidence().add("");
		Gap gap = model.only(new ElementWithoutEvidence());
		assertEquals("“Empowerment” is rated 3 of 5, and nothing shows that it is so.", gap.message());
		assertEquals(Optional.of(Literals.STRATEGY_ELEMENT__EVIDENCE), gap.feature());
	}

	@Test
	void ratingWithAFactIsFine() {
		element.setCurrent(3);
		element.getEvidence().add("Credits up to £150 without asking");
		model.silent(new ElementWithoutEvidence());
	}
}

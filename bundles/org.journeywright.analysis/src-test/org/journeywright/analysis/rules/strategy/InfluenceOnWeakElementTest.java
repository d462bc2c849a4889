package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.StrategyElement;
import org.junit.jupiter.api.Test;

class InfluenceOnWeakElementTest {

	private final TestModel model = new TestModel();
	private final StrategyElement recognition = model.add(StrategyElement.class, "Recognition", e -> e.setCurrent(4));
	private final StrategyElement empowerment = model.add(StrategyElement.class, "Empowerment", e -> e.setCurrent(4));

	InfluenceOnWeakElementTest() {
		recognition.getInfluences().add(empowerment);
	}

	@Test
	void influenceOnAWeakElementIsReported() {
		empowerment.setCurrent(2);
		Gap gap = model.only(new InfluenceOnWeakElement());
		assertEquals(recognition, gap.element());
		assertEquals("What “Recognition” achieves is lost on “Empowerment”: weak, and no initiative develops it.", gap.message());
		assertEquals(List.of("Maturity of 5: “Empowerment” 2."), gap.evidence());
	}

	@Test
	void influenceOfAWeakElementIsReported() {
		recognition.setCurrent(1);
		Gap gap = model.only(new InfluenceOnWeakElement());
		assertEquals("“Recognition” is weak and pulls down “Empowerment”, and no initiative develops it.", gap.message());
		assertEquals(List.of("Its maturity is 1 of 5."), gap.evidence());
	}

	@Test
	void initiativeForTheWeakElementIsEnough() {
		empowerment.setCurrent(2);
		model.add(Initiative.class, "FreeHand", i -> i.getStrengthens().add(empowerment));
		model.silent(new InfluenceOnWeakElement());
	}

	@Test
	void strongOrUnratedElementsAreFineEvenInACircle() {
		empowerment.getInfluences().add(recognition);
		recognition.getInfluences().add(recognition);
		model.silent(new InfluenceOnWeakElement());
		empowerment.setCurrent(3);
		recognition.setCurrent(null);
		model.silent(new InfluenceOnWeakElement());
	}

	@Test
	void weakElementThatIsTiedToNothingIsLeftToOtherRules() {
		recognition.getInfluences().clear();
		empowerment.setCurrent(1);
		model.silent(new InfluenceOnWeakElement());
	}
}

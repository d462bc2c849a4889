package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.LeadershipPractice;
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
	void influenceOnAWeakElementIsReportedThere() {
		empowerment.setCurrent(2);
		empowerment.setTarget(4);
		Gap gap = model.only(new InfluenceOnWeakElement());
		assertEquals(empowerment, gap.element());
		assertEquals("“Empowerment” is weak and wastes what is done for “Recognition”, and no initiative develops it.", gap.message());
		assertEquals(List.of("Its maturity is 2 of 5, the target is 4.", "No practice strengthens it either."), gap.evidence());
	}

	@Test
	void influenceOfAWeakElementIsReported() {
		recognition.setCurrent(1);
		model.add(LeadershipPractice.class, "MondayRound", p -> p.getStrengthens().add(recognition));
		Gap gap = model.only(new InfluenceOnWeakElement());
		assertEquals("“Recognition” is weak and pulls down “Empowerment”, and no initiative develops it.", gap.message());
		assertEquals(List.of("Its maturity is 1 of 5.", "Strengthened so far by “Monday round” alone."), gap.evidence());
	}

	@Test
	void weakElementBetweenOthersIsReportedOnceWithBothSides() {
		StrategyElement retention = model.add(StrategyElement.class, "Retention", e -> e.setCurrent(5));
		empowerment.setCurrent(1);
		empowerment.getInfluences().add(retention);
		Gap gap = model.only(new InfluenceOnWeakElement());
		assertTrue(gap.message().contains("pulls down “Retention”"), gap.message());
		assertEquals("Influencing it in vain: “Recognition”.", gap.evidence().get(1));
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
	void elementThatInfluencesItselfAloneIsTiedToNothing() {
		StrategyElement vision = model.add(StrategyElement.class, "Vision", e -> e.setCurrent(1));
		vision.getInfluences().add(vision);
		model.silent(new InfluenceOnWeakElement());
	}

	@Test
	void weakElementThatIsTiedToNothingIsLeftToOtherRules() {
		recognition.getInfluences().clear();
		empowerment.setCurrent(1);
		model.silent(new InfluenceOnWeakElement());
	}
}

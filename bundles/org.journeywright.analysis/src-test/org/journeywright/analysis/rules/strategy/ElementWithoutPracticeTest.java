package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.StrategyElement;
import org.junit.jupiter.api.Test;

class ElementWithoutPracticeTest {

	private final TestModel model = new TestModel();
	private final StrategyElement element = model.add(StrategyElement.class, "Empowerment");

	@Test
	void elementThatNothingStrengthensIsReported() {
		assertEquals(List.of(), model.only(new ElementWithoutPractice()).evidence());
		element.setCurrent(2);
		element.setTarget(4);
		Gap gap = model.only(new ElementWithoutPractice());
		assertEquals(element, gap.element());
		assertEquals(List.of("Its maturity is 2 of 5, the target is 4."), gap.evidence());
	}

	@Test
	void elementAtItsTargetNeedsNothingMore() {
		element.setCurrent(3);
		element.setTarget(3);
		model.silent(new ElementWithoutPractice());
		element.setCurrent(4);
		model.silent(new ElementWithoutPractice());
		element.setTarget(5);
		model.only(new ElementWithoutPractice());
	}

	@Test
	void stoppedInitiativeStrengthensNothing() {
		model.add(Initiative.class, "FreeHand", i -> {
			i.getStrengthens().add(element);
			i.setStatus(InitiativeStatus.STOPPED);
		});
		model.only(new ElementWithoutPractice());
	}

	@Test
	void weakElementThatOthersAreTiedToIsLeftToAnotherRule() {
		element.setCurrent(2);
		element.getInfluences().add(model.add(StrategyElement.class, "Recognition", e -> model.add(LeadershipPractice.class, "MondayRound", p -> p.getStrengthens().add(e))));
		model.silent(new ElementWithoutPractice());
	}

	@Test
	void practiceIsEnough() {
		model.add(LeadershipPractice.class, "HourAtTheDesk", p -> p.getStrengthens().add(element));
		model.silent(new ElementWithoutPractice());
	}

	@Test
	void initiativeIsEnough() {
		model.add(Initiative.class, "FreeHand", i -> i.getStrengthens().add(element));
		model.silent(new ElementWithoutPractice());
	}
}

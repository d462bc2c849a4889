package org.journeywright.analysis.rules.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.StrategyElement;
import org.junit.jupiter.api.Test;

class TargetWithoutInitiativeTest {

	private final TestModel model = new TestModel();
	private final StrategyElement element = model.add(StrategyElement.class, "Empowerment", e -> {
		e.setCurrent(2);
		e.setTarget(4);
	});
	private final LeadershipPractice practice = model.add(LeadershipPractice.class, "HourAtTheDesk", p -> p.getStrengthens().add(element));

	@Test
	void targetThatNoInitiativeLeadsToIsReported() {
		Gap gap = model.only(new TargetWithoutInitiative());
		assertEquals(element, gap.element());
		assertEquals("“Empowerment” is to rise from 2 to 4, and no initiative leads there.", gap.message());
		assertEquals(List.of("Strengthened so far by “Hour at the desk”."), gap.evidence());
	}

	@Test
	void unratedElementIsReportedToo() {
		element.setCurrent(null);
		assertEquals("“Empowerment” is to rise to 4, and no initiative leads there.", model.only(new TargetWithoutInitiative()).message());
	}

	@Test
	void targetThatIsReachedOrMissingIsFine() {
		element.setCurrent(4);
		model.silent(new TargetWithoutInitiative());
		element.setTarget(null);
		model.silent(new TargetWithoutInitiative());
	}

	@Test
	void initiativeIsEnough() {
		model.add(Initiative.class, "FreeHand", i -> i.getStrengthens().add(element));
		model.silent(new TargetWithoutInitiative());
	}

	@Test
	void weakElementThatOthersAreTiedToIsLeftToAnotherRule() {
		element.setCurrent(2);
		element.getInfluences().add(model.add(StrategyElement.class, "Recognition", e -> model.add(LeadershipPractice.class, "MondayRound", p -> p.getStrengthens().add(e))));
		model.silent(new TargetWithoutInitiative());
	}

	@Test
	void elementThatNothingStrengthensIsLeftToAnotherRule() {
		practice.getStrengthens().clear();
		model.silent(new TargetWithoutInitiative());
	}
}

package org.journeywright.analysis.rules.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Organisation;
import org.junit.jupiter.api.Test;

class NothingIsRecognisedTest {

	private final TestModel model = new TestModel();

	@Test
	void practicesThatRecogniseNothingAreOneGapOfTheOrganisation() {
		Organisation lumen = model.add(Organisation.class, "Lumen Appliances");
		model.add(LeadershipPractice.class, "HourAtTheDesk");
		model.add(LeadershipPractice.class, "MondayRound");
		Gap gap = model.only(new NothingIsRecognised());
		assertEquals(lumen, gap.element());
		assertEquals("None of the 2 leadership practices recognises good work.", gap.message());
		assertTrue(gap.evidence().getFirst().contains("“Hour at the desk” and “Monday round”"));
	}

	@Test
	void withoutAnOrganisationTheFirstPracticeIsPointedAt() {
		LeadershipPractice practice = model.add(LeadershipPractice.class, "HourAtTheDesk", p -> p.getRecognition().add(" "));
		Gap gap = model.only(new NothingIsRecognised());
		assertEquals(practice, gap.element());
		assertTrue(gap.message().contains("the only leadership practice"));
	}

	@Test
	void onePracticeThatRecognisesIsEnough() {
		model.add(LeadershipPractice.class, "HourAtTheDesk");
		model.add(LeadershipPractice.class, "MondayRound", p -> p.getRecognition().add("The call of the week is played to all"));
		model.silent(new NothingIsRecognised());
	}

	@Test
	void modelWithoutPracticesIsLeftToOtherRules() {
		model.silent(new NothingIsRecognised());
	}
}

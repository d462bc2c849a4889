package org.journeywright.analysis.rules.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class SoreTouchpointWithoutStandardTest {

	private final Rule rule = new SoreTouchpointWithoutStandard();
	private final TestModel model = new TestModel();
	private final Touchpoint call = model.touchpoint("AskWhereTheOrderIs", t -> {
		t.setEmotionNow(-1);
		t.getExpectations().add("an answer during the call");
	});

	@Test
	void aKnownExpectationThatIsNotMetIsReported() {
		Gap gap = model.only("JW-2102", rule);
		assertEquals(call, gap.element());
		assertEquals("Customers leave “Ask where the order is” unhappy, and no standard answers what they expect.", gap.message());
		assertEquals("Customers expect: “an answer during the call”.", gap.evidence().getFirst());
	}

	@Test
	void neutralCustomersUnknownExpectationsAndUnknownFeelingsAreNotForThisRule() {
		call.setEmotionNow(0);
		model.silent(rule);
		call.setEmotionNow(null);
		model.silent(rule);
		call.setEmotionNow(-5);
		call.getExpectations().clear();
		model.silent(rule);
	}

	@Test
	void aStandardAnswersAndMomentsOfTruthHaveTheirOwnRule() {
		call.setMomentOfTruth(true);
		model.silent(rule);
		call.setMomentOfTruth(false);
		call.getStandards().add(model.standard("KeepTheDate"));
		model.silent(rule);
	}
}

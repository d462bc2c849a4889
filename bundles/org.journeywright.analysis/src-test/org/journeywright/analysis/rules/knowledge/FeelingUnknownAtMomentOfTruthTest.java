package org.journeywright.analysis.rules.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class FeelingUnknownAtMomentOfTruthTest {

	private final Rule rule = new FeelingUnknownAtMomentOfTruth();
	private final TestModel model = new TestModel();
	private final Touchpoint call = model.touchpoint("ReportAFault", t -> t.setMomentOfTruth(true));

	@Test
	void unknownFeelingsAtAMomentOfTruthAreReported() {
		Gap gap = model.only("JW-2004", rule);
		assertEquals(call, gap.element());
		assertEquals("“Report a fault” is a moment of truth, and neither how customers feel today nor how they are to feel is stated.", gap.message());
	}

	@Test
	void oneKnownFeelingIsNotEnough() {
		call.setEmotionNow(0);
		assertEquals("“Report a fault” is a moment of truth, and how customers are to feel is not stated.", model.only(rule).message());
		call.setEmotionNow(null);
		call.setEmotionWanted(3);
		assertEquals("“Report a fault” is a moment of truth, and how customers feel today is not stated.", model.only(rule).message());
	}

	@Test
	void knownFeelingsAndOtherTouchpointsAreFine() {
		call.setEmotionNow(0);
		call.setEmotionWanted(0);
		model.touchpoint("OrderSupplies");
		model.silent(rule);
	}
}

package org.journeywright.analysis.rules.perception;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class JourneyEndsBadlyTest {

	private final Rule rule = new JourneyEndsBadly();
	private final TestModel model = new TestModel();
	private final Touchpoint wait = model.touchpoint("Wait", t -> t.setEmotionNow(-3));
	private final Touchpoint leave = model.touchpoint("CancelTheContract", t -> t.setEmotionNow(-2));

	@Test
	void aBadEndingIsReported() {
		Gap gap = model.only("JW-2404", rule);
		assertEquals(leave, gap.element());
		assertEquals("“Own a machine” ends with “Cancel the contract” at -2, and nobody works on it.", gap.message());
	}

	@Test
	void anEndingThatIsWorkedOnOrNotBadIsFine() {
		Initiative talks = model.add(Initiative.class, "ExitTalks", i -> i.getAddresses().add(leave));
		model.silent(rule);
		talks.getAddresses().clear();
		leave.setEmotionNow(0);
		model.silent(rule);
		leave.setEmotionNow(null);
		model.silent(rule);
	}

	@Test
	void anEndingThatIsTheLowPointHasAnotherRule() {
		wait.setEmotionNow(-1);
		model.silent(rule);
	}

	@Test
	void anEmptyLastStageDoesNotHideTheEnding() {
		in(leave.eContainer().eContainer(), Stage.class, "Afterwards");
		model.journey("Empty", JourneyKind.AS_IS);
		assertEquals(leave, model.only(rule).element());
	}
}

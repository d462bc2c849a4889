package org.journeywright.analysis.rules.perception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class LowPointIgnoredTest {

	private final Rule rule = new LowPointIgnored();
	private final TestModel model = new TestModel();

	private Touchpoint feels(String name, Integer now) {
		return model.touchpoint(name, t -> t.setEmotionNow(now));
	}

	@Test
	void theWorstTouchpointIsReported() {
		feels("Discover", 3);
		Touchpoint wait = feels("WaitForTheTechnician", -3);
		feels("AskAgain", -2);
		feels("Unknown", null);
		Gap gap = model.only("JW-2403", rule);
		assertEquals(wait, gap.element());
		assertEquals("“Wait for the technician” is the low point of “Own a machine” at -3, and nobody works on it.", gap.message());
	}

	@Test
	void ofSeveralEquallyBadOnesThoseWithoutWorkAreReported() {
		model.add(Initiative.class, "TwoHourWindows").getAddresses().add(feels("Wait", -3));
		Touchpoint query = feels("QueryAnInvoice", -3);
		assertEquals(query, model.only(rule).element());
	}

	@Test
	void aJourneyWithoutBadMomentsOrWithWorkOnItsWorstIsFine() {
		model.journey("Empty", JourneyKind.AS_IS);
		feels("Discover", 0);
		model.silent(rule);
		model.add(Initiative.class, "TwoHourWindows").getAddresses().add(feels("Wait", -3));
		feels("AskAgain", -2);
		model.silent(rule);
	}

	@Test
	void aMomentOfTruthThatAnotherRuleReportsIsNotReportedTwice() {
		Touchpoint delay = feels("Delay", -4);
		delay.setMomentOfTruth(true);
		delay.setEmotionWanted(0);
		model.silent(rule);
		delay.setEmotionWanted(-1);
		model.only(rule);
	}
}

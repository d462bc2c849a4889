package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestConversation;
import org.journeywright.model.Issue;
import org.journeywright.model.ScenarioTone;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class OneSidedPracticeTest extends SoundConversation {

	private final TestConversation other = TestConversation.sound(model, "TheFirstCall", desk);

	@Test
	void difficultSituationsAloneAreReported() {
		Gap gap = model.only(new OneSidedPractice());
		assertEquals(desk, gap.element());
		assertEquals("“Service desk” practises difficult situations only.", gap.message());
		assertEquals(List.of("2 scenarios: “The third call” and “The first call”."), gap.evidence());
		assertTrue(gap.nextStep().isEmpty());
	}

	@Test
	void pleasantSituationsAloneAreReportedWithTheGravestIssueAsTheNextStep() {
		scenario.setTone(ScenarioTone.BASICS);
		other.scenario().setTone(ScenarioTone.WOW);
		Touchpoint call = model.touchpoint("ReportAFault", t -> t.getRoles().add(desk));
		model.add(Issue.class, "PartNotInStock", i -> {
			i.getTouchpoints().add(call);
			i.setFrequency(amount("31 %"));
			i.setSeverity(4);
		});
		Gap gap = model.only(new OneSidedPractice());
		assertEquals("“Service desk” practises pleasant situations only.", gap.message());
		assertTrue(gap.nextStep().orElseThrow().contains("“Part not in stock”"));
	}

	@Test
	void bothKindsAreFine() {
		scenario.setTone(ScenarioTone.BASICS);
		model.silent(new OneSidedPractice());
	}

	@Test
	void oneScenarioIsTooFewToTell() {
		other.scenario().getRoles().clear();
		model.silent(new OneSidedPractice());
	}
}

package org.journeywright.analysis.rules.knowledge;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class TouchpointWithoutExpectationTest {

	private final Rule rule = new TouchpointWithoutExpectation();
	private final TestModel model = new TestModel();

	@Test
	void aTouchpointWithoutExpectationIsReported() {
		Touchpoint call = model.touchpoint("AskAQuestion");
		Gap gap = model.only("JW-2001", rule);
		assertEquals(call, gap.element());
		assertEquals("What customers expect at “Ask a question” is not known.", gap.message());
		assertEquals(Optional.empty(), gap.severity());
	}

	@Test
	void atAMomentOfTruthItMattersMore() {
		model.touchpoint("AskAQuestion", t -> t.setMomentOfTruth(true));
		Gap gap = model.only(rule);
		assertEquals(Optional.of(GapSeverity.MAJOR), gap.severity());
		assertEquals(List.of("It is a moment of truth."), gap.evidence());
	}

	@Test
	void knownExpectationsAndJourneysToBeAreFine() {
		model.touchpoint("AskAQuestion", t -> t.getExpectations().add("an answer"));
		in(in(model.journey("Tomorrow", JourneyKind.TO_BE), Stage.class, "Use"), Touchpoint.class, "AskAQuestion");
		model.silent(rule);
	}
}

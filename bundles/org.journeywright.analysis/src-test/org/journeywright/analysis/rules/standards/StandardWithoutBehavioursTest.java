package org.journeywright.analysis.rules.standards;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ServiceStandard;
import org.junit.jupiter.api.Test;

class StandardWithoutBehavioursTest {

	private final Rule rule = new StandardWithoutBehaviours();
	private final TestModel model = new TestModel();
	private final ServiceStandard standard = model.standard("InvoiceInPlainSight");

	@Test
	void aSentenceAloneIsReported() {
		standard.setStatement("Every line is understood");
		Gap gap = model.only("JW-2103", rule);
		assertEquals(standard, gap.element());
		assertEquals("“Invoice in plain sight” does not say what a person can be seen or heard doing.", gap.message());
		assertEquals(List.of("It says: “Every line is understood”."), gap.evidence());
	}

	@Test
	void aBehaviourIsEnough() {
		in(standard, Behaviour.class, "ExplainTheLine");
		model.silent(rule);
	}
}

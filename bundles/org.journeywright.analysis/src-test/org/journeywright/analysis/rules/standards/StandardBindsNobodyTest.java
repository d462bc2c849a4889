package org.journeywright.analysis.rules.standards;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ServiceStandard;
import org.junit.jupiter.api.Test;

class StandardBindsNobodyTest {

	private final Rule rule = new StandardBindsNobody();
	private final TestModel model = new TestModel();
	private final ServiceStandard standard = model.standard("KeepTheDate");

	@Test
	void aStandardForAllIsAStandardForNobody() {
		in(standard, Behaviour.class, "NameTheDate");
		Gap gap = model.only("JW-2110", rule);
		assertEquals(standard, gap.element());
		assertEquals("“Keep the date” does not say who is to keep it.", gap.message());
	}

	@Test
	void aRoleOfTheStandardOrOfABehaviourIsEnough() {
		in(standard, Behaviour.class, "NameTheDate", b -> b.getRoles().add(model.role("ServiceDesk")));
		model.standard("OwnIt", model.role("OrderDesk"));
		model.silent(rule);
	}
}

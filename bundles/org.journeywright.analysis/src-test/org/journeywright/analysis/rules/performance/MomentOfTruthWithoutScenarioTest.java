package org.journeywright.analysis.rules.performance;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Issue;
import org.journeywright.model.Scenario;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class MomentOfTruthWithoutScenarioTest {

	private final Rule rule = new MomentOfTruthWithoutScenario();
	private final TestModel model = new TestModel();
	private final Touchpoint call = model.touchpoint("ReportAFault", t -> t.setMomentOfTruth(true));

	private void issue(String name, String frequency) {
		model.add(Issue.class, name, i -> {
			i.getTouchpoints().add(call);
			i.setFrequency(amount(frequency));
			i.setSeverity(4);
		});
	}

	@Test
	void anUnpractisedMomentOfTruthIsReportedWithItsGravestIssue() {
		issue("CallBackNeverCame", "27 %");
		issue("PartNotInStock", "31 %");
		Gap gap = model.only("JW-2204", rule);
		assertEquals(call, gap.element());
		assertEquals("“Report a fault” is a moment of truth, and no scenario practises it.", gap.message());
		assertEquals(List.of("What goes wrong there most: “Part not in stock”."), gap.evidence());
	}

	@Test
	void practisedMomentsAndOtherTouchpointsAreFine() {
		model.add(Scenario.class, "First call").getTouchpoints().add(call);
		model.touchpoint("OrderSupplies");
		model.silent(rule);
	}
}

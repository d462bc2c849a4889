package org.journeywright.analysis.rules.perception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class EffortAcceptedTest {

	private final Rule rule = new EffortAccepted();
	private final TestModel model = new TestModel();
	private final Touchpoint invoice = model.touchpoint("PayTheInvoice", t -> t.setEffort(5));

	@Test
	void highEffortWithoutIssueOrWorkIsReported() {
		Gap gap = model.only("JW-2402", rule);
		assertEquals(invoice, gap.element());
		assertEquals("“Pay the invoice” takes customers an effort of 5 of 7; no issue names why, and nobody works on it.", gap.message());
		assertEquals(ModelPackage.Literals.TOUCHPOINT__EFFORT, gap.feature().orElseThrow());
	}

	@Test
	void anIssueOrAnInitiativeIsAnAnswer() {
		Issue issue = model.add(Issue.class, "SplitByHand", i -> i.getTouchpoints().add(invoice));
		model.silent(rule);
		issue.getTouchpoints().clear();
		model.add(Initiative.class, "LinePerSite").getAddresses().add(invoice);
		model.silent(rule);
	}

	@Test
	void lowOrUnknownEffortIsFine() {
		invoice.setEffort(4);
		model.silent(rule);
		invoice.setEffort(null);
		model.silent(rule);
	}
}

package org.journeywright.analysis.rules.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.Role;
import org.junit.jupiter.api.Test;

class HandoffChainEndsNowhereTest {

	private final Rule rule = new HandoffChainEndsNowhere();
	private final TestModel model = new TestModel();
	private final Role clerk = model.role("AccountsClerk");
	private final Role sales = model.role("SalesAdvisor");
	private final Handoff list = model.handoff("ExpiringContracts", clerk, sales);

	@Test
	void aHandoffThatNoCustomerFeelsIsReported() {
		Gap gap = model.only("JW-2501", rule);
		assertEquals(list, gap.element());
		assertEquals("“Expiring contracts” goes from “Accounts clerk” to “Sales advisor” and ends there: no touchpoint depends on it.", gap.message());
		assertEquals(List.of(), gap.evidence());
	}

	@Test
	void whatItIsMeantForAndWhatMightWaitForItIsTold() {
		list.getExpectations().add("Sixty days before the date");
		model.handoff("RenewalOffer", sales, clerk).getSupports().add(model.touchpoint("ReviewTheContract"));
		assertEquals(List.of("The receiver expects: “Sixty days before the date”.", "“Sales advisor” hands over “Renewal offer”; nothing says that this waits for it."),
				model.only(rule).evidence());
	}

	@Test
	void aChainIsReportedAtItsEnd() {
		model.handoff("Ledger", clerk, clerk).getFeeds().add(list);
		Gap gap = model.only(rule);
		assertEquals(list, gap.element());
		assertEquals(List.of("It is fed by “Ledger”."), gap.evidence());
	}

	@Test
	void aChainThatEndsAtATouchpointIsFine() {
		Handoff call = model.handoff("Call", sales, sales);
		list.getFeeds().add(call);
		call.getSupports().add(model.touchpoint("ReviewTheContract"));
		model.silent(rule);
	}

	@Test
	void aCircleHasNoEnd() {
		list.getFeeds().add(list);
		model.silent(rule);
	}
}

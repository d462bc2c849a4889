package org.journeywright.analysis.rules.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Promise;
import org.junit.jupiter.api.Test;

class PromiseKeptNowhereTest {

	private final Rule rule = new PromiseKeptNowhere();
	private final TestModel model = new TestModel();
	private final Promise promise = model.add(Promise.class, "LoanMachineAlways");

	@Test
	void anUnkeptPromiseIsReportedWithItsWords() {
		promise.setStatement("We put another one on your bar");
		promise.getMadeAt().add(model.touchpoint("GetAQuote"));
		Gap gap = model.only("JW-2301", rule);
		assertEquals(promise, gap.element());
		assertEquals("“Loan machine always” is promised at “Get a quote” and kept nowhere.", gap.message());
		assertEquals(List.of("Customers hear: “We put another one on your bar”.", "No standard carries it either."), gap.evidence());
		assertEquals(GapSeverity.CRITICAL, rule.info().severity());
	}

	@Test
	void aStandardAloneDoesNotKeepIt() {
		promise.getKeptThrough().add(model.standard("KeepThemServing"));
		Gap gap = model.only(rule);
		assertEquals("“Loan machine always” is promised and kept nowhere.", gap.message());
		assertEquals(List.of(), gap.evidence());
	}

	@Test
	void aPromiseThatIsKeptSomewhereIsFine() {
		promise.getKeptAt().add(model.touchpoint("HaveItRepaired"));
		model.silent(rule);
	}
}

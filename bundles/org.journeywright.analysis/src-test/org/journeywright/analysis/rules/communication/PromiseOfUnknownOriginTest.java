package org.journeywright.analysis.rules.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Promise;
import org.junit.jupiter.api.Test;

class PromiseOfUnknownOriginTest {

	private final Rule rule = new PromiseOfUnknownOrigin();
	private final TestModel model = new TestModel();
	private final Promise promise = model.add(Promise.class, "SameWeek");

	@Test
	void aPromiseFromNowhereIsReported() {
		Gap gap = model.only("JW-2303", rule);
		assertEquals(promise, gap.element());
		assertEquals("Of “Same week” it is not known who makes it or where customers hear it.", gap.message());
	}

	@Test
	void onlyWhatIsMissingIsNamed() {
		promise.getMadeBy().add(model.role("SalesAdvisor"));
		assertEquals("Of “Same week” it is not known where customers hear it.", model.only(rule).message());
		promise.getMadeBy().clear();
		promise.getMadeAt().add(model.touchpoint("GetAQuote"));
		assertEquals("Of “Same week” it is not known who makes it.", model.only(rule).message());
	}

	@Test
	void knowingBothIsFine() {
		promise.getMadeBy().add(model.role("SalesAdvisor"));
		promise.getMadeAt().add(model.touchpoint("GetAQuote"));
		model.silent(rule);
	}
}

package org.journeywright.analysis.rules.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Promise;
import org.junit.jupiter.api.Test;

class PromiseWithoutStandardTest {

	private final Rule rule = new PromiseWithoutStandard();
	private final TestModel model = new TestModel();
	private final Promise promise = model.add(Promise.class, "SameWeek", p -> p.getKeptAt().add(model.touchpoint("HaveItRepaired")));

	@Test
	void aPromiseThatNoStandardKeepsIsReported() {
		Gap gap = model.only("JW-2302", rule);
		assertEquals(promise, gap.element());
		assertEquals("“Same week” is to be kept at “Have it repaired”, and no standard asks for it.", gap.message());
	}

	@Test
	void aStandardIsEnoughAndUnkeptPromisesHaveTheirOwnRule() {
		promise.getKeptThrough().add(model.standard("KeepTheDate"));
		model.add(Promise.class, "LoanMachine");
		model.silent(rule);
	}
}

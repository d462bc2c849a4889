package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.junit.jupiter.api.Test;

class InitiativesInCircleTest {

	private final Rule rule = new InitiativesInCircle();
	private final TestModel model = new TestModel();

	@Test
	void initiativesThatDependOnEachOtherAreReported() {
		Initiative plan = model.add(Initiative.class, "LivePlan");
		Initiative owner = model.add(Initiative.class, "OneOwner");
		plan.getDependsOn().add(owner);
		owner.getDependsOn().add(plan);
		Gap gap = model.only("JW-1008", rule);
		assertEquals(plan, gap.element());
		assertEquals("“Live plan” and “One owner” depend on each other in a circle, so none of them could start.", gap.message());
	}

	@Test
	void anOrderedRoadmapIsFine() {
		model.add(Initiative.class, "LivePlan").getDependsOn().add(model.add(Initiative.class, "OneOwner"));
		model.silent(rule);
	}
}

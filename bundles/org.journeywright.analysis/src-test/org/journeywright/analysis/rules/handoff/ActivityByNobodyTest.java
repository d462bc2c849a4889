package org.journeywright.analysis.rules.handoff;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.BackstageActivity;
import org.junit.jupiter.api.Test;

class ActivityByNobodyTest {

	private final Rule rule = new ActivityByNobody();
	private final TestModel model = new TestModel();
	private final BackstageActivity activity = in(model.touchpoint("GetAQuote"), BackstageActivity.class, "CheckTheDate");

	@Test
	void workOfNobodyIsReported() {
		Gap gap = model.only("JW-2506", rule);
		assertEquals(activity, gap.element());
		assertEquals("“Check the date” behind “Get a quote” is done by nobody.", gap.message());
	}

	@Test
	void aRoleOrASystemDoesIt() {
		activity.getSystems().add("build plan");
		model.silent(rule);
		activity.getSystems().clear();
		activity.getRoles().add(model.role("Planner"));
		model.silent(rule);
	}
}

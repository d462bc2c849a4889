package org.journeywright.analysis.rules.performance;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class TouchpointOfNobodyTest {

	private final Rule rule = new TouchpointOfNobody();
	private final TestModel model = new TestModel();
	private final Touchpoint page = model.touchpoint("ReadTheWebsite");

	@Test
	void aTouchpointOfNobodyIsReported() {
		in(page, BackstageActivity.class, "Publish");
		Gap gap = model.only("JW-2210", rule);
		assertEquals(page, gap.element());
		assertEquals("Nobody is named for “Read the website”.", gap.message());
	}

	@Test
	void whoDeliversWorksBehindOrHandsOverIsSomebody() {
		Role editor = model.role("CampaignEditor", RoleKind.INTERNAL);
		page.getRoles().add(editor);
		model.silent(rule);
		page.getRoles().clear();
		in(page, BackstageActivity.class, "Render");
		in(page, BackstageActivity.class, "Publish", a -> a.getRoles().add(editor));
		model.silent(rule);
		page.getActivities().clear();
		model.handoff("Brief", editor, editor).getSupports().add(page);
		model.silent(rule);
	}
}

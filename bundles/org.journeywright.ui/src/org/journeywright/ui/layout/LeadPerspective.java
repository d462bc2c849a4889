package org.journeywright.ui.layout;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where leadership sees which gaps matter: gaps and coverage large, texts at hand. */
public final class LeadPerspective implements IPerspectiveFactory {

	/** The id of this perspective. */
	public static final String ID = "org.journeywright.ui.lead";

	@Override
	public void createInitialLayout(IPageLayout page) {
		page.addView(Views.EXPLORER, IPageLayout.LEFT, 0.2f, page.getEditorArea());
		var below = page.createFolder("below", IPageLayout.BOTTOM, 0.35f, page.getEditorArea());
		below.addView(Views.GAPS);
		below.addPlaceholder(Views.SCENARIO);
		var beside = page.createFolder("beside", IPageLayout.RIGHT, 0.5f, "below");
		beside.addView(Views.COVERAGE);
		beside.addPlaceholder(Views.PROPERTIES);
		beside.addPlaceholder(Views.OUTLINE);
		Views.offerAll(page);
		Views.guide(page);
	}
}

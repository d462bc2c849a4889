package org.journeywright.ui.layout;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a strategist writes the journey and keeps it true: the texts in the middle, what is missing below. */
public final class MapPerspective implements IPerspectiveFactory {

	/** The id of this perspective. */
	public static final String ID = "org.journeywright.ui.map";

	@Override
	public void createInitialLayout(IPageLayout page) {
		page.addView(Views.EXPLORER, IPageLayout.LEFT, 0.2f, page.getEditorArea());
		var right = page.createFolder("right", IPageLayout.RIGHT, 0.72f, page.getEditorArea());
		right.addView(Views.PROPERTIES);
		right.addView(Views.OUTLINE);
		var below = page.createFolder("below", IPageLayout.BOTTOM, 0.7f, page.getEditorArea());
		below.addView(Views.GAPS);
		below.addView(Views.COVERAGE);
		below.addPlaceholder(Views.SCENARIO);
		Views.offerAll(page);
		Views.guide(page);
	}
}

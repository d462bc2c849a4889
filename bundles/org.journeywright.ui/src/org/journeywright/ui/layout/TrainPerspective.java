package org.journeywright.ui.layout;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a learning designer writes situations worth practising: the scenario step by step, and beside it, narrower, its text. */
public final class TrainPerspective implements IPerspectiveFactory {

	/** The id of this perspective. */
	public static final String ID = "org.journeywright.ui.train";

	@Override
	public void createInitialLayout(IPageLayout page) {
		page.addView(Views.EXPLORER, IPageLayout.LEFT, 0.18f, page.getEditorArea());
		var right = page.createFolder("right", IPageLayout.RIGHT, 0.36f, page.getEditorArea());
		right.addView(Views.SCENARIO);
		right.addPlaceholder(Views.OUTLINE);
		var below = page.createFolder("below", IPageLayout.BOTTOM, 0.7f, page.getEditorArea());
		below.addView(Views.PROPERTIES);
		below.addView(Views.GAPS);
		below.addPlaceholder(Views.COVERAGE);
		Views.offerAll(page);
		Views.guide(page);
	}
}

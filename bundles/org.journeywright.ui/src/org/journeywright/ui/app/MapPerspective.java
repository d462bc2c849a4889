package org.journeywright.ui.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a strategist writes and keeps the journey true. */
public final class MapPerspective implements IPerspectiveFactory {

	/** The id of this perspective. */
	public static final String ID = "org.journeywright.ui.map";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}

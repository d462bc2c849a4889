package org.journeywright.ui.app;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Keeps from people what the platform brings along for programmers. */
final class PlainPlatform {

	private static final String OWN = "org.journeywright.";

	private PlainPlatform() {
	}

	/** Has bars stay where they are, without the handles to drag them by. To be called before they are drawn. */
	static void fixBars(IWorkbenchWindow window) {
		for (MTrimBar bar : window.getService(MTrimmedWindow.class).getTrimBars()) {
			for (var element : bar.getChildren()) {
				element.getTags().remove(IPresentationEngine.DRAGGABLE);
				element.getTags().add(IPresentationEngine.NO_MOVE);
			}
		}
	}

	/** Removes what the platform would put beside the tool bars. */
	static void removeTrim(IWorkbench workbench) {
		workbench.getService(MApplication.class).getTrimContributions().clear();
	}

	/** Leaves the product's own pages alone. */
	static void removePreferencePages(PreferenceManager pages) {
		for (var page : pages.getRootSubNodes()) {
			if (!page.getId().startsWith(OWN)) {
				pages.remove(page);
			}
		}
	}
}

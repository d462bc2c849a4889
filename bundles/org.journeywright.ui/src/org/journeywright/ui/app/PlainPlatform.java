package org.journeywright.ui.app;

import org.eclipse.jface.preference.PreferenceManager;

/** Keeps from people what the platform brings along for programmers. */
final class PlainPlatform {

	private static final String OWN = "org.journeywright.";

	private PlainPlatform() {
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

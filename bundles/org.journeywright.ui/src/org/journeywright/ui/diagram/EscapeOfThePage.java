package org.journeywright.ui.diagram;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;

/** Gives Escape to a page on systems where the toolkit keeps that key from it. */
final class EscapeOfThePage {

	private EscapeOfThePage() {
	}

	static void to(Browser page) {
		// On GTK the toolkit tells of Escape and withholds it from the page; elsewhere the page gets it like any other key.
		if ("gtk".equals(SWT.getPlatform())) {
			page.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.ESC) {
					page.execute(PageLine.call("journeywrightEscape", List.of()));
				}
			});
		}
	}
}

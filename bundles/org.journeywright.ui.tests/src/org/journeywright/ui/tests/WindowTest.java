package org.journeywright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The window as it opens. */
class WindowTest {

	@Test
	void theWindowOpensWithTheMap() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		assertEquals("Journeywright", window.getShell().getText());
		assertEquals("org.journeywright.ui.map", window.getActivePage().getPerspective().getId());
	}
}

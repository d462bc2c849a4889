package org.journeywright.ui.welcome;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the welcome page. */
public final class Welcome {

	private Welcome() {
	}

	/** Shows the page in the place of texts. */
	public static void open(IWorkbenchWindow window) {
		try {
			window.getActivePage().openEditor(WelcomeInput.PAGE, WelcomePage.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException("the welcome page is not there", e);
		}
	}
}

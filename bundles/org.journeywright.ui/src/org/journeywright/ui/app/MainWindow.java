package org.journeywright.ui.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size, title and bars of the window. */
final class MainWindow extends WorkbenchWindowAdvisor {

	MainWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		window.setInitialSize(new Point(1360, 860));
		window.setTitle("Journeywright");
	}
}

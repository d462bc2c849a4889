package org.journeywright.ui.app;

import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the platform's workbench behaves as Journeywright. */
final class Workbench extends WorkbenchAdvisor {

	@Override
	public String getInitialWindowPerspectiveId() {
		return MapPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new MainWindow(configurer);
	}
}

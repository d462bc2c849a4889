package org.journeywright.ui.app;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.look.Themes;

/** How the platform's workbench behaves as Journeywright. */
final class Workbench extends WorkbenchAdvisor {

	private final Splash splash;

	Workbench(Splash splash) {
		this.splash = splash;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return MapPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new MainWindow(configurer);
	}

	@Override
	public void preStartup() {
		PlainPlatform.removeTrim(PlatformUI.getWorkbench());
		PlainPlatform.removePreferencePages(PlatformUI.getWorkbench().getPreferenceManager());
	}

	@Override
	public void postStartup() {
		splash.close();
		Themes.follow(PlatformUI.getWorkbench().getDisplay());
	}
}

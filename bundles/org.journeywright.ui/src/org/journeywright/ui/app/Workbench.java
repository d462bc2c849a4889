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

	private static final int AWAKE_MS = 20;

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

	/**
	 * Opens the windows while a timer keeps this thread from sleeping for good: the platform restores them on another thread, and its call to wake up
	 * is lost if it comes just before this one falls asleep. Then nothing would happen until somebody moves the mouse.
	 */
	@Override
	public boolean openWindows() {
		var display = PlatformUI.getWorkbench().getDisplay();
		Runnable again = new Runnable() {
			@Override
			public void run() {
				display.timerExec(AWAKE_MS, this);
			}
		};
		again.run();
		try {
			return super.openWindows();
		} finally {
			display.timerExec(-1, again);
		}
	}

	@Override
	public void postStartup() {
		splash.close();
		Themes.follow(PlatformUI.getWorkbench().getDisplay());
	}
}

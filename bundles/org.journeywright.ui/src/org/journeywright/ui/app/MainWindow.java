package org.journeywright.ui.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.ui.files.FileParts;
import org.journeywright.ui.look.PressedButtons;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.welcome.Welcome;

/** Size, title and bars of the window, and what it opens with: the folder of last time, or the welcome page. */
final class MainWindow extends WorkbenchWindowAdvisor {

	MainWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new Bars(configurer);
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		window.setInitialSize(new Point(1360, 860));
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowMenuBar(true);
		window.setTitle("Journeywright");
	}

	@Override
	public void postWindowOpen() {
		var window = getWindowConfigurer().getWindow();
		StandingHandlers.activate(window);
		Sessions.instance().addListener(folder -> title());
		FileParts.in(window);
		PressedButtons.in(window);
		Settings.instance().open().ifPresent(Folders::reopen);
		if (Sessions.instance().folder().isEmpty()) {
			Welcome.open(window);
			LanguageServices.prepare();
		}
	}

	private void title() {
		String folder = Sessions.instance().folder().map(path -> path.getFileName() + " – ").orElse("");
		getWindowConfigurer().setTitle(folder + "Journeywright");
	}
}

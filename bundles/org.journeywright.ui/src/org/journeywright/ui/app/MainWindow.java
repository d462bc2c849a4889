package org.journeywright.ui.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.ui.files.FileParts;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.look.PressedButtons;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.welcome.Welcome;

/** Size, title and bars of the window, and what it opens with: the folder of last time, or the welcome page. */
final class MainWindow extends WorkbenchWindowAdvisor {

	private static final int PREPARE_MS = 1500;

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
		Sessions.instance().addListener(folder -> window.getShell().getDisplay().asyncExec(() -> keepKeys(window)));
		FileParts.in(window);
		PressedButtons.in(window);
		asked().ifPresentOrElse(folder -> Folders.open(window, folder), () -> Settings.instance().open().ifPresent(Folders::reopen));
		if (Sessions.instance().folder().isEmpty()) {
			Welcome.open(window);
			// Not before the page can be used: both would be slower for it.
			window.getShell().getDisplay().timerExec(PREPARE_MS, LanguageServices::prepare);
		}
	}

	/** The folder that the launcher was told to open. */
	private static Optional<Path> asked() {
		return Optional.ofNullable(System.getProperty("journeywright.folder")).map(Path::of);
	}

	/** Shortcuts work where something has the focus. What had it may be gone with the last folder. While the keys belong to another window, nothing is missing here. */
	private static void keepKeys(IWorkbenchWindow window) {
		var page = window.getActivePage();
		var shell = window.getShell();
		if (page == null || shell == null || shell.getDisplay().getActiveShell() != shell || shell.getDisplay().getFocusControl() != null) {
			return;
		}
		var explorer = page.findView(Views.EXPLORER);
		if (explorer != null) {
			page.activate(explorer);
			explorer.setFocus();
		}
	}

	private void title() {
		String folder = Sessions.instance().folder().map(path -> path.getFileName() + " – ").orElse("");
		getWindowConfigurer().setTitle(folder + "Journeywright");
	}
}

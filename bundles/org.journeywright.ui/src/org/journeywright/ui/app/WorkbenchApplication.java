package org.journeywright.ui.app;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.settings.Settings;

/** The product with a window: runs the workbench until its last window closes. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// The activity in plugin.xml that hides what is for programmers asks for it.
		System.setProperty("journeywright.product", "true");
		Display.setAppName("Journeywright");
		var display = PlatformUI.createDisplay();
		try {
			var home = InstanceArea.home();
			boolean chosen = Platform.getInstanceLocation().isSet();
			InstanceArea.take(Platform.getInstanceLocation(), home);
			Settings.use((chosen ? Platform.getStateLocation(context.getBrandingBundle()).toPath() : home).resolve("settings.properties"));
			return run(display);
		} catch (IOException e) {
			return refuse(display, InstanceArea.home(), e);
		} finally {
			display.dispose();
		}
	}

	private static Object run(Display display) {
		var splash = Splash.show(display);
		Themes.prepare();
		// Reading the language takes about as long as opening the window; both go on side by side.
		Settings.instance().open().ifPresent(folder -> LanguageServices.prepare());
		int end = PlatformUI.createAndRunWorkbench(display, new Workbench(splash));
		return end == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
	}

	private static Object refuse(Display display, Path home, IOException cause) {
		MessageDialog.openError(display.getActiveShell(), "Journeywright cannot start",
				"It needs to write into the folder " + home + ", and that failed: " + cause.getMessage() + ". Make room there, or ask for the right to write into it.");
		return EXIT_OK;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}

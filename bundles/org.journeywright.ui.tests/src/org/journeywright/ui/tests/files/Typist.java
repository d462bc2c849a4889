package org.journeywright.ui.tests.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.journeywright.ui.app.WorkbenchApplication;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Window;

/**
 * The workbench as a process of its own, with somebody at the keyboard who types into the first line of {@link #FILE} and never saves; or, where nobody
 * types, one that writes down what its text says once it is open. For {@link CrashTest}.
 */
public final class Typist implements IApplication {

	/** The file that is typed into. */
	public static final String FILE = "a.journey";
	/** Milliseconds between two keys. */
	private static final int PAUSE = 50;

	private final Path folder = Path.of(System.getProperty("typist.folder"));
	private final Path log = Path.of(System.getProperty("typist.log"));
	private final boolean types = Boolean.getBoolean("typist.types");
	private int typed;

	@Override
	public Object start(IApplicationContext context) {
		Thread thread = new Thread(this::begin, "Typist");
		thread.setDaemon(true);
		thread.start();
		return new WorkbenchApplication().start(context);
	}

	private void begin() {
		try {
			while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0) {
				Thread.sleep(50);
			}
			Thread.sleep(500);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(types ? this::sit : this::read);
	}

	private void sit() {
		try {
			Folders.open(Window.get(), folder);
			StyledText text = (StyledText) JourneyFiles.open(Window.page(), folder.resolve(FILE)).getAdapter(Control.class);
			text.replaceTextRange(0, 0, "// \n");
			type(text);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private void type(StyledText text) {
		text.replaceTextRange(3 + typed++, 0, "x");
		note(System.currentTimeMillis() + " " + typed + "\n");
		Display.getCurrent().timerExec(PAUSE, () -> type(text));
	}

	/** The folder of last time opens by itself; its texts come back a moment later. */
	private void read() {
		OpenModel model = Sessions.instance().model().orElseThrow();
		model.documents().document(FILE).ifPresentOrElse(text -> note(text.get()), () -> Display.getCurrent().timerExec(PAUSE, this::read));
	}

	private void note(String line) {
		try {
			Files.writeString(log, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void stop() {
		// It is killed.
	}
}

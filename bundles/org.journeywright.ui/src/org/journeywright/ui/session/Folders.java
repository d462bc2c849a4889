package org.journeywright.ui.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.journeywright.ui.files.UnsavedTexts;
import org.journeywright.ui.settings.Settings;

/** Opens and closes folders as a person asks for it: texts are saved first, and what goes wrong is said in words. */
public final class Folders {

	private Folders() {
	}

	/** Asks which folder to open, and opens it. */
	public static void chooseAndOpen(IWorkbenchWindow window) {
		FolderChoice.askFor(window.getShell(), "Choose the folder that holds your .journey files, or an empty one to begin in.").ifPresent(folder -> open(window, folder));
	}

	/**
	 * Opens a folder in place of the one that is open, after its texts were saved or given up. Where it cannot be opened, nothing is closed, and it is no longer
	 * among those opened last.
	 *
	 * @return whether the folder is open now
	 */
	public static boolean open(IWorkbenchWindow window, Path folder) {
		try {
			Sessions.readable(folder);
			if (!UnsavedTexts.settle(window.getShell()) || !window.getActivePage().closeAllEditors(true)) {
				return false;
			}
			Sessions.instance().open(folder);
			Settings.instance().opened(Sessions.instance().folder().orElseThrow());
			return true;
		} catch (IOException e) {
			Settings.instance().forget(folder);
			MessageDialog.openError(window.getShell(), "The folder cannot be opened", problem(folder, e));
			return false;
		}
	}

	/** Opens the folder of last time again; if it is gone by now the window simply starts without one. */
	public static void reopen(Path folder) {
		try {
			Sessions.instance().open(folder);
		} catch (IOException e) {
			Settings.instance().closed();
		}
	}

	/** Closes the folder after its texts were saved or given up. */
	public static void close(IWorkbenchWindow window) {
		if (UnsavedTexts.settle(window.getShell()) && window.getActivePage().closeAllEditors(true)) {
			Sessions.instance().close();
			Settings.instance().closed();
		}
	}

	/** Says why a folder could not be opened and what to do about it. */
	static String problem(Path folder, IOException cause) {
		return switch (cause) {
			case NoSuchFileException gone -> folder + " is not there any more. Was it moved or renamed? Choose it where it is now.";
			case NotDirectoryException file -> folder + " is a file. Choose the folder that it is in.";
			case AccessDeniedException closed -> folder + " may not be read by you. Ask its owner for the right to read it, or choose another folder.";
			default -> folder + " could not be read: " + cause.getMessage() + ". Try again, or choose another folder.";
		};
	}
}

package org.journeywright.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.settings.Settings;

/** Asks for a folder with the dialog of the operating system. */
@FunctionalInterface
public interface FolderChoice {

	/**
	 * Asks.
	 *
	 * @param parent the window that asks
	 * @param message what the folder is for, in a sentence
	 * @return the folder, or nothing if the person thought better of it
	 */
	Optional<Path> ask(Shell parent, String message);

	/** Asks in the way that is set: with the native dialog unless a test, which cannot press its buttons, has put its own answer here. */
	static Optional<Path> askFor(Shell parent, String message) {
		return Seam.way.ask(parent, message);
	}

	/** Sets how to ask from now on and returns how it was done before. */
	static FolderChoice answerWith(FolderChoice way) {
		var before = Seam.way;
		Seam.way = way;
		return before;
	}

	/** Holds the way of asking. */
	final class Seam {

		private static FolderChoice way = Seam::nativeDialog;

		private Seam() {
		}

		private static Optional<Path> nativeDialog(Shell parent, String message) {
			var dialog = new DirectoryDialog(parent, SWT.OPEN);
			dialog.setText("Open Folder");
			dialog.setMessage(message);
			// Beside the models of before; else the dialog would begin at what was used last in any program.
			Stream.concat(Sessions.instance().folder().stream(), Settings.instance().recent().stream()).map(Path::getParent).filter(near -> near != null && Files.isDirectory(near)).findFirst()
					.ifPresent(near -> dialog.setFilterPath(near.toString()));
			return Optional.ofNullable(dialog.open()).map(Path::of);
		}
	}
}

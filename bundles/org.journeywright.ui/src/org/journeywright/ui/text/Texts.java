package org.journeywright.ui.text;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.session.OpenModel;

/** Opens text editors on files of the model. */
public final class Texts {

	private Texts() {
	}

	/** Shows a place in its text and puts the cursor there. */
	public static Optional<ITextEditor> show(OpenModel model, SourceLocation place) {
		Optional<ITextEditor> editor = show(model, place.file());
		editor.ifPresent(e -> e.selectAndReveal(place.offset(), place.length()));
		return editor;
	}

	/** Shows a file; empty where it cannot be opened. */
	public static Optional<ITextEditor> show(OpenModel model, String file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return Optional.empty();
		}
		try {
			return JourneyFiles.open(page, model.folder().resolve(file)) instanceof ITextEditor text ? Optional.of(text) : Optional.empty();
		} catch (PartInitException e) {
			ILog.of(Texts.class).error("The file " + file + " cannot be shown.", e);
			return Optional.empty();
		}
	}
}

package org.journeywright.ui.gaps;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.session.OpenModel;

/** Goes to places in the texts. */
public final class Places {

	private Places() {
	}

	/**
	 * Opens the text at a place and gives it the focus.
	 *
	 * @throws PartInitException
	 *             if the file is gone or cannot be read
	 */
	public static void open(IWorkbenchPage page, OpenModel model, SourceLocation place) throws PartInitException {
		IEditorPart editor = JourneyFiles.open(page, model.folder().resolve(place.file()));
		if (editor instanceof ITextEditor text) {
			text.selectAndReveal(place.offset(), place.length());
		}
		page.activate(editor);
	}

	/** Opens the text where an element stands now, which may have moved since the view was shown. */
	public static void open(IWorkbenchPage page, OpenModel model, String identity, Optional<SourceLocation> otherwise) {
		Display display = page.getWorkbenchWindow().getShell().getDisplay();
		model.service().ask(live -> live.element(identity).flatMap(e -> live.locations().locate(e, Optional.empty())).or(() -> otherwise))
				.thenAccept(place -> display.asyncExec(() -> place.ifPresent(p -> tryOpen(page, model, p))));
	}

	private static void tryOpen(IWorkbenchPage page, OpenModel model, SourceLocation place) {
		try {
			open(page, model, place);
		} catch (PartInitException gone) {
			org.eclipse.jface.dialogs.MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "The text cannot be opened", gone.getMessage());
		}
	}
}

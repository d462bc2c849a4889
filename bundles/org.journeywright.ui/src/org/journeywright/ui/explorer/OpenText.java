package org.journeywright.ui.explorer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.session.OpenModel;

/** Opens texts at a place. */
public final class OpenText {

	private OpenText() {
	}

	/** Opens the text at a place, with the place selected. */
	public static void show(IWorkbenchPage page, OpenModel model, SourceLocation place) {
		try {
			IEditorPart editor = JourneyFiles.open(page, model.folder().resolve(place.file()));
			ITextEditor text = editor.getAdapter(ITextEditor.class);
			if (text != null) {
				text.selectAndReveal(place.offset(), place.length());
			}
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "The text cannot be opened",
					"The file " + place.file() + " is gone or cannot be read: " + e.getMessage());
		}
	}
}

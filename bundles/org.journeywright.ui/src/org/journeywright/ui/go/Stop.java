package org.journeywright.ui.go;

import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Texts;

/**
 * A place where somebody was. It moves with its text while that is open.
 *
 * @param model
 *            the model
 * @param file
 *            the name of the file
 * @param document
 *            its text at that time
 * @param position
 *            the place in it
 */
record Stop(OpenModel model, String file, Optional<IDocument> document, Position position) {

	static Stop at(Cursor cursor) {
		Optional<IDocument> document = cursor.model().documents().document(cursor.file());
		Position position = new Position(cursor.offset());
		document.ifPresent(d -> {
			try {
				d.addPosition(position);
			} catch (BadLocationException e) {
				throw new IllegalStateException("the cursor is inside of its text", e);
			}
		});
		return new Stop(cursor.model(), cursor.file(), document, position);
	}

	boolean isAt(Cursor cursor) {
		return cursor.model() == model && cursor.file().equals(file) && cursor.offset() == position.getOffset();
	}

	/** Goes there; answers whether the file is still there. */
	boolean show() {
		if (!Files.isRegularFile(model.folder().resolve(file))) {
			return false;
		}
		Optional<ITextEditor> editor = Texts.show(model, file);
		editor.ifPresent(e -> e.selectAndReveal(Math.min(position.getOffset(), length(e)), 0));
		return editor.isPresent();
	}

	private static int length(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput()).getLength();
	}

	/** The place needs to move with its text no longer. */
	void release() {
		document.ifPresent(d -> d.removePosition(position));
	}
}

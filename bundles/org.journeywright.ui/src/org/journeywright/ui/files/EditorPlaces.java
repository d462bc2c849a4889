package org.journeywright.ui.files;

import java.util.List;
import java.util.function.IntUnaryOperator;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Point;
import org.journeywright.ui.session.OpenModelListener;

/** Leaves the cursors of editors where they are among the words when a text is replaced because it has changed on disk. */
final class EditorPlaces implements OpenModelListener {

	@Override
	public Runnable replacing(String file, IntUnaryOperator moved) {
		List<Runnable> back = Editors.showing(file).map(editor -> editor.getAdapter(ITextOperationTarget.class)).filter(ITextViewer.class::isInstance)
				.map(viewer -> place((ITextViewer) viewer, moved)).toList();
		return () -> back.forEach(Runnable::run);
	}

	private static Runnable place(ITextViewer viewer, IntUnaryOperator moved) {
		Point chosen = viewer.getSelectedRange();
		int start = moved.applyAsInt(chosen.x);
		int end = moved.applyAsInt(chosen.x + chosen.y);
		int top = moved.applyAsInt(viewer.getTopIndexStartOffset());
		return () -> {
			viewer.setSelectedRange(start, Math.max(0, end - start));
			try {
				viewer.setTopIndex(viewer.getDocument().getLineOfOffset(top));
			} catch (BadLocationException e) {
				// The text is another than was announced; then its beginning is as good a place as any.
				viewer.setTopIndex(0);
			}
		};
	}
}

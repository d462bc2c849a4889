package org.journeywright.ui.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** The places of the cursors in a text while it is replaced by another version of itself: they stay among the words they were among. */
final class Carets {

	private record Caret(ITextViewer viewer, Point selection, int top) {
	}

	private final String before;
	private final IDocument document;
	private final List<Caret> carets = new ArrayList<>();

	private Carets(IDocument document) {
		this.document = document;
		this.before = document.get();
	}

	/** Those in all editors of a text. */
	static Carets of(IDocument document) {
		Carets carets = new Carets(document);
		if (PlatformUI.isWorkbenchRunning()) {
			Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getPages).flatMap(Stream::of).map(IWorkbenchPage::getEditorReferences).flatMap(Stream::of)
					.forEach(carets::add);
		}
		return carets;
	}

	private void add(IEditorReference reference) {
		if (reference.getEditor(false) instanceof ITextEditor editor && editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer && viewer.getDocument() == document) {
			carets.add(new Caret(viewer, viewer.getSelectedRange(), viewer.getTopIndex()));
		}
	}

	/** Puts them back. */
	void restore() {
		String after = document.get();
		int[] lines = lines(before, after);
		for (Caret caret : carets) {
			int start = moved(caret.selection().x, after, lines);
			int end = moved(caret.selection().x + caret.selection().y, after, lines);
			caret.viewer().setSelectedRange(start, Math.max(0, end - start));
			caret.viewer().setTopIndex(lines[Math.clamp(caret.top(), 0, lines.length - 1)]);
		}
	}

	private int moved(int offset, String after, int[] lines) {
		int line = (int) before.substring(0, offset).chars().filter(c -> c == '\n').count();
		int column = offset - (before.lastIndexOf('\n', offset - 1) + 1);
		int start = 0;
		for (int i = 0; i < lines[line] && start >= 0; i++) {
			start = after.indexOf('\n', start) + 1;
		}
		int end = after.indexOf('\n', start);
		return Math.min(start + column, end < 0 ? after.length() : end);
	}

	/** For each line of one version the line of the other in which it goes on. */
	static int[] lines(String before, String after) {
		int[] lines = new int[(int) before.chars().filter(c -> c == '\n').count() + 1];
		Arrays.setAll(lines, i -> i);
		int last = (int) after.chars().filter(c -> c == '\n').count();
		for (RangeDifference d : RangeDifferencer.findDifferences(Lines.of(before), Lines.of(after))) {
			for (int i = d.leftStart(); i < lines.length; i++) {
				lines[i] = i < d.leftEnd() ? Math.min(d.rightStart() + i - d.leftStart(), Math.max(d.rightStart(), d.rightEnd() - 1)) : i + d.rightEnd() - d.leftEnd();
			}
		}
		Arrays.setAll(lines, i -> Math.clamp(lines[i], 0, last));
		return lines;
	}
}

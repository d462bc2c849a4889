package org.journeywright.ui.text;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Has the menu of a text speak of the word that was clicked, and open at the cursor when it was asked for with the keyboard. */
public final class CaretAtMenu {

	private final ITextViewer viewer;
	private final StyledText text;

	private CaretAtMenu(ITextViewer viewer) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
	}

	/** Looks after the menu of a text from now on. */
	public static void in(ITextViewer viewer) {
		CaretAtMenu caret = new CaretAtMenu(viewer);
		caret.text.addListener(SWT.MenuDetect, caret::place);
	}

	private void place(Event event) {
		if (event.detail == SWT.MENU_KEYBOARD) {
			Point below = text.getLocationAtOffset(text.getCaretOffset());
			Point shown = text.toDisplay(below.x, below.y + text.getLineHeight(text.getCaretOffset()));
			event.x = shown.x;
			event.y = shown.y;
		} else {
			move(offset(text.toControl(event.x, event.y)));
		}
	}

	/** The offset under a point; behind the last word where the line ends before it. */
	private int offset(Point point) {
		int found = text.getOffsetAtPoint(point);
		int line = text.getLineIndex(point.y);
		return found >= 0 ? found : text.getOffsetAtLine(line) + text.getLine(line).length();
	}

	/** What is selected stays selected, to be cut or copied. */
	private void move(int offset) {
		Point selected = text.getSelection();
		if (offset < selected.x || offset > selected.y || selected.x == selected.y) {
			viewer.setSelectedRange(viewer instanceof ITextViewerExtension5 folded ? folded.widgetOffset2ModelOffset(offset) : offset, 0);
		}
	}
}

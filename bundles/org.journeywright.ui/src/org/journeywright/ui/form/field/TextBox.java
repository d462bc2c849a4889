package org.journeywright.ui.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A box to type into, as high as what stands in it. Tab leaves it. */
public final class TextBox extends Composite {

	/** Beyond so many lines the text scrolls by itself. */
	private static final int MOST_LINES = 24;
	private static final int EDGE = 2;

	private final StyledText text;
	private final int leastLines;
	private String message = "";
	private int lines;

	/**
	 * An empty box.
	 *
	 * @param leastLines
	 *            its height; 0 for a box that holds one line only
	 * @param whenOtherHeight
	 *            hears when it wants to be higher or lower
	 */
	public TextBox(Composite parent, int leastLines, Runnable whenOtherHeight) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.leastLines = leastLines;
		text = new StyledText(this, leastLines == 0 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP);
		text.setMargins(6, 5, 6, 5);
		text.setAlwaysShowScrollBars(false);
		addListener(SWT.Resize, e -> text.setBounds(EDGE, EDGE, getSize().x - 2 * EDGE, getSize().y - 2 * EDGE));
		addListener(SWT.Paint, e -> frame(e.gc));
		addListener(SWT.FocusIn, e -> text.setFocus());
		text.addListener(SWT.FocusIn, e -> redraw());
		text.addListener(SWT.FocusOut, e -> redraw());
		text.addListener(SWT.Paint, this::hint);
		text.addListener(SWT.Modify, e -> fit(whenOtherHeight));
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = true;
			}
		});
	}

	private void fit(Runnable whenOtherHeight) {
		int wanted = computeSize(Math.max(1, getSize().x), SWT.DEFAULT, true).y;
		if (wanted != lines) {
			lines = wanted;
			whenOtherHeight.run();
		}
	}

	/** The control that takes the focus. */
	public StyledText text() {
		return text;
	}

	/** What stands in it, with the line breaks that models have. */
	public String words() {
		return text.getText().replace("\r\n", "\n").replace('\r', '\n');
	}

	/** What an empty box says. */
	void message(String words) {
		message = words;
		text.redraw();
	}

	private void frame(GC gc) {
		Point size = getSize();
		boolean hasFocus = text.isFocusControl();
		gc.setAntialias(SWT.ON);
		gc.setBackground(text.getBackground());
		gc.fillRoundRectangle(0, 0, size.x, size.y, 6, 6);
		gc.setForeground(hasFocus ? Pen.accent(this) : Pen.edge(this));
		gc.setLineWidth(hasFocus ? 2 : 1);
		gc.drawRoundRectangle(hasFocus ? 1 : 0, hasFocus ? 1 : 0, size.x - (hasFocus ? 2 : 1), size.y - (hasFocus ? 2 : 1), 6, 6);
	}

	private void hint(Event event) {
		if (text.getCharCount() == 0 && !message.isEmpty()) {
			event.gc.setForeground(Pen.quiet(this));
			event.gc.drawText(message, text.getLeftMargin(), text.getTopMargin(), true);
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean hasChanged) {
		int width = widthHint == SWT.DEFAULT ? 120 : widthHint;
		int line = text.getLineHeight();
		int margins = 10 + 2 * EDGE;
		int wanted = leastLines == 0 ? line + margins : text.computeSize(Math.max(20, width - 2 * EDGE), SWT.DEFAULT, true).y + 2 * EDGE;
		int height = Math.clamp(wanted, line * Math.max(1, leastLines) + margins, line * MOST_LINES + margins);
		return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}

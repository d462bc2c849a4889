package org.journeywright.ui.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A button that is words or a sign alone, so that a form stays calm; a dashed edge marks the place of something that is not there yet. Sends {@link SWT#Selection}. */
public final class FlatButton extends Canvas {

	private static final int PADDING = 8;

	private final boolean isDashed;
	private String words;
	private String spoken;
	private boolean isHot;

	/** A button; what it is called for those who hear it is what it says, until {@link #spoken} says something else. */
	public FlatButton(Composite parent, String words, boolean isDashed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.words = words;
		this.spoken = words;
		this.isDashed = isDashed;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseEnter, e -> hot(true));
		addListener(SWT.MouseExit, e -> hot(false));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.MouseUp, this::clicked);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		makeAccessible();
	}

	/** What it says. */
	public String words() {
		return words;
	}

	/** Says something else. */
	public void words(String now) {
		if (!now.equals(words)) {
			spoken = spoken.equals(words) ? now : spoken;
			words = now;
			requestLayout();
			redraw();
		}
	}

	/** What it is called for those who hear it, and for the mouse. */
	public FlatButton spoken(String now) {
		spoken = now;
		setToolTipText(now);
		return this;
	}

	private void hot(boolean is) {
		isHot = is;
		redraw();
	}

	private void clicked(Event event) {
		if (event.button == 1 && event.x >= 0 && event.y >= 0 && event.x < getSize().x && event.y < getSize().y) {
			press();
		}
	}

	private void key(Event event) {
		if (event.character == ' ' || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			press();
		}
	}

	/** Presses it. */
	public void press() {
		if (isEnabled()) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void paint(GC gc) {
		Point size = getSize();
		gc.setAntialias(SWT.ON);
		if (isHot && isEnabled()) {
			gc.setBackground(Pen.fill(this));
			gc.fillRoundRectangle(0, 0, size.x, size.y, 8, 8);
		}
		boolean hasFocus = isFocusControl();
		if (hasFocus || isDashed) {
			gc.setForeground(hasFocus ? Pen.accent(this) : Pen.edge(this));
			gc.setLineWidth(hasFocus ? 2 : 1);
			gc.setLineStyle(isDashed && !hasFocus ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, 8, 8);
		}
		gc.setForeground(isEnabled() ? isDashed ? Pen.accent(this) : Pen.soft(this) : Pen.edge(this));
		gc.drawText(Shortened.to(gc, words, size.x - PADDING), Math.max(2, (size.x - gc.textExtent(words).x) / 2),
				(size.y - gc.getFontMetrics().getHeight()) / 2, true);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean hasChanged) {
		GC gc = new GC(this);
		Point text = gc.textExtent(words);
		gc.dispose();
		return new Point(widthHint == SWT.DEFAULT ? Math.max(24, text.x + 2 * (isDashed ? PADDING : PADDING / 2)) : widthHint, heightHint == SWT.DEFAULT ? Math.max(24, text.y + 8) : heightHint);
	}

	private void makeAccessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}
}

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
import org.eclipse.swt.widgets.Event;

import org.journeywright.ui.form.content.Target;

/** An element in a list of a form. A click or Enter goes there; the cross or Delete takes it out; Alt with up and down changes its place. */
final class Chip extends Canvas {

	private static final int PADDING = 8;
	private static final int CROSS = 18;
	private static final int WIDEST = 320;

	private final ChipList list;
	private Target target;
	private boolean isRemovable = true;

	Chip(ChipList list, Target target) {
		super(list, SWT.DOUBLE_BUFFERED);
		this.list = list;
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseUp, this::clicked);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, this::traverse);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		makeAccessible();
		show(target);
	}

	void show(Target shown) {
		target = shown;
		setToolTipText(shown.caption() + " · " + description());
		redraw();
	}

	void removable(boolean can) {
		isRemovable = can;
		redraw();
	}

	Target target() {
		return target;
	}

	private String description() {
		return target.ref().kind() + (target.owner().isEmpty() ? "" : " in " + target.owner());
	}

	private void clicked(Event event) {
		if (event.button != 1 || event.x < 0 || event.y < 0 || event.x >= getSize().x || event.y >= getSize().y) {
			return;
		}
		if (isRemovable && event.x > getSize().x - CROSS - PADDING / 2) {
			list.remove(this);
		} else {
			list.open(target);
		}
	}

	private void key(Event event) {
		boolean isAlt = (event.stateMask & SWT.ALT) != 0;
		switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> list.open(target);
			case SWT.DEL, SWT.BS -> {
				if (isRemovable) {
					list.remove(this);
				}
			}
			case SWT.ARROW_UP, SWT.ARROW_LEFT -> step(isAlt, -1);
			case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> step(isAlt, 1);
			default -> {
				if (event.character == ' ') {
					list.open(target);
				}
			}
		}
	}

	private void step(boolean isMove, int by) {
		if (isMove && isRemovable) {
			list.move(this, by);
		} else if (!isMove) {
			list.focus(this, by);
		}
	}

	private void traverse(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE;
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		Point size = getSize();
		gc.setBackground(Pen.fill(this));
		gc.fillRoundRectangle(0, 0, size.x, size.y, 8, 8);
		gc.setForeground(isFocusControl() ? Pen.accent(this) : Pen.line(this));
		gc.setLineWidth(isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, 8, 8);
		gc.setForeground(Pen.ink(this));
		int room = size.x - 2 * PADDING - (isRemovable ? CROSS : 0);
		String shown = Shortened.to(gc, target.caption(), room);
		gc.drawText(shown, PADDING, (size.y - gc.getFontMetrics().getHeight()) / 2, true);
		if (isRemovable) {
			gc.setForeground(Pen.quiet(this));
			gc.drawText("×", size.x - CROSS, (size.y - gc.getFontMetrics().getHeight()) / 2, true);
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean isChanged) {
		GC gc = new GC(this);
		int width = gc.textExtent(target.caption()).x + 2 * PADDING + (isRemovable ? CROSS : 0);
		int height = gc.getFontMetrics().getHeight() + 8;
		gc.dispose();
		return new Point(widthHint == SWT.DEFAULT ? Math.min(width, WIDEST) : widthHint, Math.max(24, height));
	}

	private void makeAccessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = target.caption() + ", " + description();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = list.label() + ". Enter goes there." + (isRemovable ? " Delete takes it out, Alt with up and down moves it." : "");
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LINK;
			}
		});
	}
}

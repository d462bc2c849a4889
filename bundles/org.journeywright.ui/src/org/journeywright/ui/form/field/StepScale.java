package org.journeywright.ui.form.field;

import java.util.OptionalInt;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A slider with a dot for every step, which can also stand nowhere. Arrows, Home, End and figures move it; Delete takes the value away. */
final class StepScale extends Canvas {

	private static final int HEIGHT = 28;
	private static final int DOT = 14;
	private static final int WIDEST = 40;

	private final Steps steps;
	private final IntConsumer whenMoved;
	private final Runnable whenCleared;
	private OptionalInt value = OptionalInt.empty();

	StepScale(Composite parent, Steps steps, IntConsumer whenMoved, Runnable whenCleared) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.steps = steps;
		this.whenMoved = whenMoved;
		this.whenCleared = whenCleared;
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, this::clicked);
		addListener(SWT.MouseMove, e -> {
			if ((e.stateMask & SWT.BUTTON1) != 0) {
				clicked(e);
			}
		});
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS && e.detail != SWT.TRAVERSE_PAGE_NEXT
				&& e.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		ScaleAccess.install(this, steps);
	}

	OptionalInt value() {
		return value;
	}

	void value(OptionalInt step) {
		value = step;
		redraw();
	}

	private void move(int to) {
		int step = Math.clamp(to, steps.least(), steps.most());
		if (isEnabled() && !OptionalInt.of(step).equals(value)) {
			value(OptionalInt.of(step));
			getAccessible().selectionChanged();
			whenMoved.accept(step);
		}
	}

	private void clicked(Event event) {
		setFocus();
		move(steps.least() + (int) Math.round((event.x - DOT) / gap()));
	}

	private void key(Event event) {
		int middle = steps.isSigned() ? 0 : (steps.least() + steps.most()) / 2;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> move(value.isPresent() ? value.getAsInt() - 1 : middle);
			case SWT.ARROW_RIGHT, SWT.ARROW_UP -> move(value.isPresent() ? value.getAsInt() + 1 : middle);
			case SWT.HOME -> move(steps.least());
			case SWT.END -> move(steps.most());
			case SWT.DEL, SWT.BS -> whenCleared.run();
			default -> {
				int figure = Character.getNumericValue(event.character);
				if (figure >= Math.max(0, steps.least()) && figure <= steps.most() && Character.isDigit(event.character)) {
					move(figure);
				} else if (event.character == '-' && value.isPresent() && -value.getAsInt() >= steps.least()) {
					move(-value.getAsInt());
				}
			}
		}
	}

	private double gap() {
		return (Math.min(getSize().x, WIDEST * steps.count()) - 2.0 * DOT) / (steps.count() - 1);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		int middle = getSize().y / 2;
		int zero = x(steps.isSigned() ? 0 : steps.least());
		gc.setForeground(Pen.line(this));
		gc.setLineWidth(2);
		gc.drawLine(x(steps.least()), middle, x(steps.most()), middle);
		value.ifPresent(v -> {
			gc.setForeground(Pen.accent(this));
			gc.setLineWidth(4);
			gc.drawLine(zero, middle, x(v), middle);
		});
		for (int step = steps.least(); step <= steps.most(); step++) {
			dot(gc, x(step), middle, steps.isSigned() && step == 0 ? 4 : 3, Pen.quiet(this));
		}
		value.ifPresent(v -> dot(gc, x(v), middle, DOT / 2, isEnabled() ? Pen.accent(this) : Pen.quiet(this)));
		if (isFocusControl()) {
			gc.setForeground(Pen.accent(this));
			gc.setLineWidth(2);
			int width = x(steps.most()) + DOT;
			gc.drawRoundRectangle(1, 1, Math.min(getSize().x - 3, width), getSize().y - 3, 8, 8);
		}
	}

	private int x(int step) {
		return (int) Math.round(DOT + (step - steps.least()) * gap());
	}

	private static void dot(GC gc, int x, int y, int radius, Color color) {
		gc.setBackground(color);
		gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean isChanged) {
		return new Point(widthHint == SWT.DEFAULT ? 22 * steps.count() : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
	}
}

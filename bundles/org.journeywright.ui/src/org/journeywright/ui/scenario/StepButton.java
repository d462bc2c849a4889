package org.journeywright.ui.scenario;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.journeywright.ui.look.Token;
import org.journeywright.ui.scenario.model.Gate;
import org.journeywright.ui.scenario.model.Step;

/** One step of the four: its number or a tick, its name, and what it lacks in words. */
final class StepButton extends Canvas {

	private static final int CIRCLE = 24;
	private static final int PAD = 8;

	private final Step step;
	private Gate gate = Gate.OPEN;
	private boolean isChosen;

	StepButton(Composite parent, Step step, Runnable choose) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.step = step;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseDown, event -> {
			setFocus();
			choose.run();
		});
		addListener(SWT.KeyDown, event -> {
			if (event.character == ' ' || event.character == SWT.CR) {
				choose.run();
			}
		});
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		describe();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Step " + step.number() + ", " + step.title() + ": " + gate.inWords();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABITEM;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (isChosen ? ACC.STATE_SELECTED : 0) | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		});
	}

	void show(Gate now, boolean chosen) {
		gate = now;
		isChosen = chosen;
		setToolTipText(step.title() + ": " + gate.inWords());
		redraw();
	}

	String words() {
		return gate.inWords();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		try {
			int words = Math.max(gc.textExtent(step.title()).x, gc.textExtent(gate.inWords()).x);
			return new Point(width == SWT.DEFAULT ? words + CIRCLE + 4 * PAD : width, 2 * gc.getFontMetrics().getHeight() + 2 * PAD);
		} finally {
			gc.dispose();
		}
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		if (isChosen) {
			gc.setBackground(Token.TINT.color());
			gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
		}
		circle(gc, area);
		int line = gc.getFontMetrics().getHeight();
		int left = CIRCLE + 2 * PAD;
		gc.setForeground((isChosen ? Token.BRAND : Token.INK).color());
		gc.drawText(step.title(), left, area.height / 2 - line, true);
		gc.setForeground((gate.isDone() ? Token.GOOD : Token.FAIR).color());
		gc.drawText((gate.isDone() ? "✓ " : "") + gate.inWords(), left, area.height / 2, true);
		if (isFocusControl()) {
			gc.setForeground(Token.BRAND.color());
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		}
	}

	private void circle(GC gc, Rectangle area) {
		int top = (area.height - CIRCLE) / 2;
		gc.setForeground((isChosen ? Token.BRAND : Token.INK_3).color());
		if (isChosen) {
			gc.setBackground(Token.BRAND.color());
			gc.fillOval(PAD, top, CIRCLE, CIRCLE);
			gc.setForeground(Token.BRAND_INK.color());
		} else {
			gc.drawOval(PAD, top, CIRCLE, CIRCLE);
		}
		String sign = Integer.toString(step.number());
		Point size = gc.textExtent(sign);
		gc.drawText(sign, PAD + (CIRCLE - size.x) / 2 + 1, top + (CIRCLE - size.y) / 2, true);
	}
}

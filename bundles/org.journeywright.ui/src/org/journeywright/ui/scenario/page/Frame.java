package org.journeywright.ui.scenario.page;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.look.Token;

/** The border of a text of several lines, with air around the words; it shows where the focus is. */
final class Frame extends Composite {

	private static final int RADIUS = 8;

	Frame(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		Styles.surface(this);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(this);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseDown, event -> setFocus());
	}

	/** The text inside. */
	Text text(int style) {
		Text text = new Text(this, style);
		text.addListener(SWT.FocusIn, event -> redraw());
		text.addListener(SWT.FocusOut, event -> redraw());
		return text;
	}

	private void paint(Event event) {
		boolean hasFocus = Arrays.stream(getChildren()).anyMatch(Control::isFocusControl);
		Rectangle area = getClientArea();
		event.gc.setAntialias(SWT.ON);
		event.gc.setLineWidth(hasFocus ? 2 : 1);
		event.gc.setForeground((hasFocus ? Token.BRAND : Token.INK_3).color());
		event.gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, RADIUS, RADIUS);
	}
}

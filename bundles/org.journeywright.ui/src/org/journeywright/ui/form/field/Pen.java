package org.journeywright.ui.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.look.Token;

/** The colours that fields are drawn with; in the high contrast of the operating system they are the user's own. */
final class Pen {

	private Pen() {
	}

	static Color ink(Control control) {
		return of(control, Token.INK, control.getForeground());
	}

	static Color quiet(Control control) {
		return of(control, Token.INK_3, control.getForeground());
	}

	static Color line(Control control) {
		return of(control, Token.LINE, control.getForeground());
	}

	/** Words of second rank. */
	static Color soft(Control control) {
		return of(control, Token.INK_2, control.getForeground());
	}

	/** The edge of what can be typed into or pressed; stands out from its ground by 3 to 1. */
	static Color edge(Control control) {
		return of(control, Token.INK_3, control.getForeground());
	}

	static Color fill(Control control) {
		return of(control, Token.LINE_2, control.getBackground());
	}

	static Color accent(Control control) {
		return of(control, Token.BRAND, control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
	}

	private static Color of(Control control, Token token, Color inHighContrast) {
		return control.getDisplay().getHighContrast() ? inHighContrast : token.color();
	}
}

package org.journeywright.ui.gaps;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.journeywright.ui.look.Token;

/** Colours of texts in the platform's own tables and texts. */
final class Tints {

	private Tints() {
	}

	/** The colour of a text; none of ours in the high contrast of the operating system. */
	static Color of(Token token) {
		return Display.getCurrent().getHighContrast() ? null : token.color();
	}
}

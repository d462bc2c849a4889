package org.journeywright.diagram.export;

import java.awt.Color;

import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;

/** The paints as colours of Java's own graphics. */
final class Colours {

	private Colours() {
	}

	/** The colour of a paint that draws something. */
	static Color of(Paint paint, Theme theme) {
		return new Color(Integer.parseInt(paint.hex(theme).substring(1), 16));
	}
}

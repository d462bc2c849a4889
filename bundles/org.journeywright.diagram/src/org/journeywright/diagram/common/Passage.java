package org.journeywright.diagram.common;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;

/** Draws a text as a figure of its own, so that it can be chosen and written in place. */
public final class Passage {

	private Passage() {
	}

	/** A text in at most so many lines of a width; as high as it needs to be. What is cut shows whole in its tip. */
	public static Figure of(String id, String kind, String text, TypeStyle style, Paint paint, double width, int most) {
		Lines lines = Lettering.wrap(text, style, width, most);
		return Figure.of(id, kind, 0, 0, width, lines.height()).drawn(lines.marks(0, 0, paint)).told(text, lines.isCut() ? text : "");
	}
}

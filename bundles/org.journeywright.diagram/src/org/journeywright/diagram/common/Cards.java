package org.journeywright.diagram.common;

import java.util.List;

import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;

/** The grounds that things stand on. */
public final class Cards {

	/** How round corners are. */
	public static final double CORNER = 8;

	private Cards() {
	}

	/** A white card. */
	public static Box card(double width, double height) {
		return card(width, height, Paint.LINE);
	}

	/** A white card with an outline of a meaning. */
	public static Box card(double width, double height, Paint edge) {
		return new Box(0.5, 0.5, width - 1, height - 1, CORNER, Paint.SURFACE, Stroke.of(edge, 1));
	}

	/** The ground of a cell without outline. */
	public static Box cell(double width, double height, Paint fill) {
		return Box.filled(0, 0, width, height, 0, fill);
	}

	/** A label of a lane or field; in capitals, as all of them are. */
	public static Words label(double x, double top, String text) {
		return Words.at(x, top + TypeStyle.LABEL.baseline(), text.toUpperCase(java.util.Locale.ROOT), TypeStyle.LABEL, Paint.INK_3);
	}

	/** The initials of somebody on a round ground, as high as wide. */
	public static List<Mark> initials(String name, double x, double y, double size) {
		String letters = name.strip().codePoints().limit(1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
				+ name.strip().replaceFirst("^\\S+\\s*", "").codePoints().limit(1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
		TypeStyle style = size < 30 ? TypeStyle.SMALL_NAME : TypeStyle.NAME;
		return List.of(new Mark.Dot(x + size / 2, y + size / 2, size / 2, Paint.TINT, Stroke.NONE), new Words(x + size / 2,
				y + (size - style.lineHeight()) / 2 + style.baseline(), letters.toUpperCase(java.util.Locale.ROOT), style, Paint.BRAND, Mark.Anchor.MIDDLE));
	}
}

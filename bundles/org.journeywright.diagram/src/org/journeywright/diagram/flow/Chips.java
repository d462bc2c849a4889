package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;

/** The chips of a flow. */
final class Chips {

	static final double HEIGHT = Chip.HEIGHT;
	private static final double SIGN = 10;
	private static final double PAD = 9;
	private static final TypeStyle STYLE = TypeStyle.SMALL_NAME;

	private Chips() {
	}

	/** A chip with a sign in the colour of its meaning. */
	static Figure signed(String id, String kind, Icon icon, String words, double most, Paint ink, Stroke outline) {
		return new Chip(words, Optional.of(icon), Paint.SURFACE, outline, ink).figure(id, kind, most);
	}

	/** A plain chip. */
	static Figure plain(String id, String kind, Icon icon, String words, double most) {
		return signed(id, kind, icon, words, most, Paint.INK_2, Stroke.of(Paint.LINE, 1));
	}

	/** A dashed chip in the place of what is missing: "+ feedback". */
	static Figure missing(String id, String kind, String words, double most) {
		return missing(id, kind, words, false, most);
	}

	/** The same; {@code grave} where the conversation cannot go on without it. */
	static Figure missing(String id, String kind, String words, boolean grave, double most) {
		return Chip.missing(words, grave).figure(id, kind, most).told("Missing: " + words, "");
	}

	/** A chip of a grade, in the shape of the grade. */
	static Figure grade(String id, String kind, Look look, String word) {
		double width = PAD + SIGN + 5 + Lettering.width(word, STYLE) + PAD + 1;
		List<Mark> marks = new ArrayList<>();
		marks.add(look.outline(0.5, 0.5, width - 1, HEIGHT - 1, (HEIGHT - 1) / 2, Paint.SURFACE, Stroke.of(look.paint(), 1)));
		marks.addAll(look.sign(PAD, (HEIGHT - SIGN) / 2, SIGN, look.paint()));
		marks.add(Words.at(PAD + SIGN + 5, (HEIGHT - STYLE.lineHeight()) / 2 + STYLE.baseline(), word, STYLE, look.paint()));
		return Figure.of(id, kind, 0, 0, width, HEIGHT).drawn(marks);
	}
}

package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;

/** The chips of a flow. */
final class Chips {

	static final double HEIGHT = 20;
	private static final double SIGN = 10;
	private static final double PAD = 8;
	private static final TypeStyle STYLE = TypeStyle.SMALL_NAME;

	private Chips() {
	}

	/** A chip with an optional sign; cut where its words are longer than it may be wide. */
	static Figure chip(String id, String kind, Optional<Icon> icon, String words, double most, Paint ink, Paint ground, Stroke outline) {
		double left = PAD + (icon.isPresent() ? SIGN + 4 : 0);
		String shown = Lettering.fit(words, STYLE, most - left - PAD);
		double width = Math.min(most, left + Lettering.width(shown, STYLE) + PAD);
		List<Mark> marks = new ArrayList<>();
		marks.add(new Box(0, 0, width, HEIGHT, HEIGHT / 2, ground, outline));
		icon.ifPresent(i -> marks.add(new Sign(i, PAD, (HEIGHT - SIGN) / 2, SIGN, ink)));
		marks.add(Words.at(left, (HEIGHT - STYLE.lineHeight()) / 2 + STYLE.baseline(), shown, STYLE, ink));
		return Figure.of(id, kind, 0, 0, width, HEIGHT).drawn(marks).told(words, shown.equals(words) ? "" : words);
	}

	/** A plain chip. */
	static Figure plain(String id, String kind, Icon icon, String words, double most) {
		return chip(id, kind, Optional.of(icon), words, most, Paint.INK_2, Paint.SURFACE, Stroke.of(Paint.LINE, 1));
	}

	/** A dashed chip in the place of what is missing: "+ feedback". */
	static Figure missing(String id, String kind, String words, double most) {
		return chip(id, kind, Optional.of(Icon.PLUS), words, most, Paint.BRAND, Paint.SURFACE, Stroke.dashed(Paint.BRAND, 1)).told("Missing: " + words, "");
	}

	/** A chip of a grade, in the shape of the grade. */
	static Figure grade(String id, String kind, Look look, String word) {
		double width = PAD + SIGN + 4 + Lettering.width(word, STYLE) + PAD;
		List<Mark> marks = new ArrayList<>();
		marks.add(look.outline(0, 0, width, HEIGHT, HEIGHT / 2, Paint.SURFACE, Stroke.of(look.paint(), 1)));
		marks.addAll(look.sign(PAD, (HEIGHT - SIGN) / 2, SIGN, look.paint()));
		marks.add(Words.at(PAD + SIGN + 4, (HEIGHT - STYLE.lineHeight()) / 2 + STYLE.baseline(), word, STYLE, look.paint()));
		return Figure.of(id, kind, 0, 0, width, HEIGHT).drawn(marks);
	}
}

package org.journeywright.diagram.common;

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
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;

/**
 * How the chip of something small with a name is drawn: a standard, a role, a scenario.
 *
 * @param text
 *            its words, on one line
 * @param icon
 *            a sign before them
 * @param fill
 *            its ground
 * @param edge
 *            its outline
 * @param ink
 *            of its words and sign
 */
public record Chip(String text, Optional<Icon> icon, Paint fill, Stroke edge, Paint ink) {

	/** How high a chip is. */
	public static final double HEIGHT = 24;

	private static final double INSET = 10;
	private static final double SIGN = 11;
	private static final double SIGN_AND_GAP = 17;
	private static final TypeStyle STYLE = TypeStyle.SMALL;

	/** The chip of something tied to what it stands on: a standard, a scenario. */
	public static Chip tinted(String text) {
		return new Chip(text, Optional.empty(), Paint.TINT, Stroke.NONE, Paint.INK);
	}

	/** The chip of somebody or something that exists by itself: a role, a channel. */
	public static Chip outlined(String text) {
		return new Chip(text, Optional.empty(), Paint.SURFACE, Stroke.of(Paint.EDGE, 1), Paint.INK);
	}

	/** The chip of something that ought to be there: dashed, with a plus; {@code grave} where a moment of truth lacks it. */
	public static Chip missing(String text, boolean grave) {
		Paint paint = grave ? Paint.POOR : Paint.INK_3;
		return new Chip(text, Optional.of(Icon.PLUS), Paint.SURFACE, Stroke.dashed(paint, 1), paint);
	}

	/** The same with a sign before its words. */
	public Chip with(Icon sign) {
		return new Chip(text, Optional.of(sign), fill, edge, ink);
	}

	/** The same in the colours of a meaning. */
	public Chip painted(Paint ground, Paint words) {
		return new Chip(text, icon, ground, edge, words);
	}

	/** The same with another outline. */
	public Chip edged(Stroke newEdge) {
		return new Chip(text, icon, fill, newEdge, ink);
	}

	/**
	 * The chip as a figure, as wide as its words but at most so wide. It is called by its words, and shows them in a tip where they were cut.
	 */
	public Figure figure(String id, String kind, double most) {
		double before = INSET + (icon.isPresent() ? SIGN_AND_GAP : 0);
		String line = Lettering.fit(text.strip().replaceAll("\\s+", " "), STYLE, most - before - INSET);
		double width = before + Lettering.width(line, STYLE) + INSET;
		List<Mark> marks = new ArrayList<>();
		marks.add(new Box(0.5, 0.5, width - 1, HEIGHT - 1, (HEIGHT - 1) / 2, fill, edge));
		icon.ifPresent(i -> marks.add(new Sign(i, INSET - 1, (HEIGHT - SIGN) / 2, SIGN, ink)));
		marks.add(Words.at(before, (HEIGHT - STYLE.lineHeight()) / 2 + STYLE.baseline(), line, STYLE, ink));
		return Figure.of(id, kind, 0, 0, width, HEIGHT).drawn(marks).told(text, line.equals(text) ? "" : text);
	}

	/**
	 * The chip of something missing, where it belongs: {@code missing.standard}.
	 *
	 * @param about
	 *            the identity of the element that lacks it
	 * @param what
	 *            what is missing, by the word of the palette
	 * @param name
	 *            for screen readers: "No standard at Queue, a moment of truth: create one"
	 */
	public static Figure missing(String id, String about, String what, String words, boolean grave, String name, double most) {
		return missing(words, grave).figure(id, "missing." + what, most).about(about).told(name, name).able(Ways.NONE.creating(what).taking(Ways.Flow.INTO, what));
	}
}

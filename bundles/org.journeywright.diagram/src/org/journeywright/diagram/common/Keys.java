package org.journeywright.diagram.common;

import java.util.List;

import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/** Entries of legends. */
public final class Keys {

	/** What a moment of truth is marked with. */
	public static final Key TRUTH = sign(Icon.TRUTH, Paint.TRUTH, "moment of truth");
	/** What is missing where it belongs. */
	public static final Key MISSING = missing(Paint.INK_3, "missing here");
	/** What is missing where it matters most. */
	public static final Key MISSED = missing(Paint.POOR, "missing, and it matters most here");
	/** How customers feel today. */
	public static final Key NOW = line(Paint.NOW, Dash.FULL, "feeling now");
	/** How they are wanted to feel. */
	public static final Key WANTED = line(Paint.WANTED, Dash.DASHED, "feeling wanted");
	/** What can be practised. */
	public static final Key SCENARIO = sign(Icon.PLAY, Paint.BRAND, "scenario to play");

	private Keys() {
	}

	private static Key missing(Paint paint, String meaning) {
		return new Key(List.of(new Box(1, 1, 30, 12, 6, Paint.SURFACE, Stroke.dashed(paint, 1)), new Sign(Icon.PLUS, 12, 3, 8, paint)), meaning);
	}

	/** A sign and what it means. */
	public static Key sign(Icon icon, Paint paint, String meaning) {
		return new Key(List.of(new Sign(icon, 10, 1, 12, paint)), meaning);
	}

	/** A line and what it means. */
	public static Key line(Paint paint, Dash dash, String meaning) {
		return new Key(List.of(Shape.line("M1 7H31", new Stroke(paint, 2.5, dash))), meaning);
	}

	/** A ground and what it means. */
	public static Key ground(Paint fill, Paint edge, String meaning) {
		return new Key(List.of(new Box(1, 1, 30, 12, 4, fill, Stroke.of(edge, 1))), meaning);
	}
}

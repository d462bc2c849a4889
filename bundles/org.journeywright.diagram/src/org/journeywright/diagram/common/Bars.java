package org.journeywright.diagram.common;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/** Draws figures small enough to stand in a cell. */
public final class Bars {

	private static final double THIN = 5;
	private static final double THICK = 8;

	private Bars() {
	}

	/**
	 * A bar of a share.
	 *
	 * @param share
	 *            from 0 to 1; what lies outside is drawn at the end
	 */
	public static List<Mark> share(double x, double y, double width, double share, Paint paint) {
		double filled = Math.clamp(share, 0, 1) * width;
		List<Mark> marks = new ArrayList<>(List.of(Box.filled(x, y, width, THIN, THIN / 2, Paint.LINE)));
		if (filled > 0) {
			marks.add(Box.filled(x, y, Math.max(filled, THIN), THIN, THIN / 2, paint));
		}
		return marks;
	}

	/**
	 * A bar of a value with its target: a stroke across it.
	 *
	 * @param value
	 *            how far the bar goes, from 0 to 1
	 * @param target
	 *            where the stroke is, from 0 to 1; below 0 for none
	 * @param from
	 *            where it was at first, from 0 to 1; below 0 where that is not known
	 */
	public static List<Mark> bullet(double x, double y, double width, double value, double target, double from, Paint paint) {
		List<Mark> marks = new ArrayList<>(List.of(Box.filled(x, y, width, THICK, THICK / 2, Paint.LINE)));
		double filled = Math.clamp(value, 0, 1) * width;
		if (filled > 0) {
			marks.add(Box.filled(x, y, Math.max(filled, THICK), THICK, THICK / 2, paint));
		}
		if (from >= 0) {
			marks.add(Box.filled(x + Math.clamp(from, 0, 1) * (width - 2), y + 1.5, 2, THICK - 3, 1, Paint.SURFACE));
		}
		if (target >= 0) {
			marks.add(Box.filled(x + Math.clamp(target, 0, 1) * (width - 2), y - 3, 2, THICK + 6, 1, Paint.INK));
		}
		return marks;
	}

	/** So many dots of so many. */
	public static List<Mark> dots(double x, double y, int filled, int all, Paint paint) {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < all; i++) {
			marks.add(new Dot(x + 5 + i * 13, y + 5, i < filled ? 5 : 4.5, i < filled ? paint : Paint.SURFACE, i < filled ? Stroke.NONE : Stroke.of(Paint.EDGE, 1)));
		}
		return marks;
	}
}

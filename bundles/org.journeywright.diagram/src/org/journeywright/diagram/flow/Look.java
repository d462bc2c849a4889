package org.journeywright.diagram.flow;

import java.util.List;

import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.OutcomeGrade;

/** How grades look: each with a colour, a sign, an outline and a line of its own, so that none is told by its colour alone. */
enum Look {

	/** Round, with a tick. */
	HIGH(Paint.GOOD, Paint.GOOD_BG, 1.75, Dash.FULL),
	/** A box, with a wave. */
	MIDDLE(Paint.FAIR, Paint.FAIR_BG, 1.5, Dash.FULL),
	/** With its corners cut off, and a cross. */
	LOW(Paint.POOR, Paint.POOR_BG, 1.5, Dash.DASHED);

	private static final double CUT = 10;

	private final Paint paint;
	private final Paint ground;
	private final Stroke line;

	Look(Paint paint, Paint ground, double width, Dash dash) {
		this.paint = paint;
		this.ground = ground;
		line = new Stroke(paint, width, dash);
	}

	static Look of(OptionGrade grade) {
		return switch (grade) {
			case BEST -> HIGH;
			case ACCEPTABLE -> MIDDLE;
			case POOR -> LOW;
		};
	}

	static Look of(OutcomeGrade grade) {
		return switch (grade) {
			case GOOD -> HIGH;
			case MIXED -> MIDDLE;
			case BAD -> LOW;
		};
	}

	Paint paint() {
		return paint;
	}

	Paint ground() {
		return ground;
	}

	/** How a way is drawn that an option of this grade takes. */
	Stroke line() {
		return line;
	}

	/** The outline of a card of this grade, in its ground and colour. */
	Mark outline(double width, double height, double strokeWidth) {
		return outline(0, 0, width, height, Math.min(20, height / 2), ground, Stroke.of(paint, strokeWidth));
	}

	/** The outline of a chip or card. */
	Mark outline(double x, double y, double width, double height, double round, Paint fill, Stroke stroke) {
		return switch (this) {
			case HIGH -> new Box(x, y, width, height, round, fill, stroke);
			case MIDDLE -> new Box(x, y, width, height, Math.min(4, round), fill, stroke);
			case LOW -> new Shape(cut(x, y, x + width, y + height, Math.min(CUT, round * 0.6)), fill, stroke);
		};
	}

	private static String cut(double left, double top, double right, double bottom, double by) {
		return new Path().move(left + by, top).line(right - by, top).line(right, top + by).line(right, bottom - by).line(right - by, bottom).line(left + by, bottom)
				.line(left, bottom - by).line(left, top + by).close().toString();
	}

	/** The sign of the grade. */
	List<Mark> sign(double x, double y, double size, Paint in) {
		return switch (this) {
			case HIGH -> List.of(new Sign(Icon.PROMISE, x, y, size, in));
			case MIDDLE -> List.of(Shape.line(new Path().move(x, y + size * 0.6).bend(x + size * 0.25, y + size * 0.2, x + size * 0.5, y + size * 0.5)
					.bend(x + size * 0.75, y + size * 0.8, x + size, y + size * 0.4).toString(), Stroke.of(in, 1.5)));
			case LOW -> List.of(new Sign(Icon.ERROR, x, y, size, in));
		};
	}
}

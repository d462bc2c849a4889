package org.journeywright.diagram.blueprint;

import java.util.List;

import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/** The way close around a card: from the line of a handoff that arrives there to the line of one that starts there and waits for it. */
final class Bracket {

	/** Nearer to the card than any line that passes it. */
	private static final double OUT = 6;
	/** Half of the room between two cards of a stack. */
	private static final double BELOW = 4;
	private static final double HEAD = 5;
	private static final double HALF = 3;

	private Bracket() {
	}

	/** Beside the card where both lines end on one side of it, else below it from side to side. */
	static List<Point> around(Area card, Point arrival, Point start) {
		double in = beside(card, arrival);
		double out = beside(card, start);
		double below = card.bottom() + BELOW;
		return in == out ? List.of(new Point(in, arrival.y()), new Point(out, start.y()))
				: List.of(new Point(in, arrival.y()), new Point(in, below), new Point(out, below), new Point(out, start.y()));
	}

	private static double beside(Area card, Point at) {
		return at.x() < card.x() + card.width() / 2 ? card.x() - OUT : card.right() + OUT;
	}

	/** The room that it takes, with its head. */
	static Area area(List<Point> points) {
		Area line = Line.area(points);
		return new Area(line.x() - HALF, line.y(), line.width() + 2 * HALF, line.height());
	}

	/** Its dotted line, and a head that points at the line of the handoff that waits. */
	static List<Mark> marks(List<Point> points, Paint paint) {
		Point end = points.getLast();
		double back = Math.signum(end.y() - points.get(points.size() - 2).y());
		List<Point> way = new java.util.ArrayList<>(points.subList(0, points.size() - 1));
		way.add(new Point(end.x(), end.y() - back * (HEAD - 1)));
		String head = "M" + end.x() + " " + end.y() + "L" + (end.x() - HALF) + " " + (end.y() - back * HEAD) + "H" + (end.x() + HALF) + "Z";
		return List.of(Shape.line(Path.through(way, Line.ROUND).toString(), new Stroke(paint, 1.25, Dash.DOTTED)), new Shape(head, paint, Stroke.NONE));
	}
}

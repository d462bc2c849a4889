package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/** Draws lines along the corridors: round corners, and a head where they end. */
final class Line {

	/** How round corners are. */
	static final double ROUND = 8;
	private static final double HEAD = 8;
	private static final double HALF = 4;

	private Line() {
	}

	/** A line with a head at its end, and a margin that lets it pass over others. */
	static List<Mark> marks(List<Point> points, Paint paint, double width, Dash dash) {
		Point end = points.getLast();
		double back = Math.signum(end.x() - points.get(points.size() - 2).x());
		String way = Path.through(shortened(points, back * (HEAD - 1)), ROUND).toString();
		String head = "M" + Path.number(end.x()) + " " + Path.number(end.y()) + "L" + Path.number(end.x() - back * HEAD) + " " + Path.number(end.y() - HALF) + "V" + Path.number(end.y() + HALF) + "Z";
		return List.of(Shape.line(way, Stroke.of(Paint.CANVAS, width + 4)), Shape.line(way, new Stroke(paint, width, dash)), new Shape(head, paint, Stroke.NONE));
	}

	/** Where the part of a line runs that is nearest to words that begin at a place. */
	static double before(List<Point> points, double words) {
		return Stream.of(points.get(1), points.get(points.size() - 2)).mapToDouble(Point::x).filter(x -> x < words).max().orElse(words);
	}

	/** What leads from a line to its words where others run between them; nothing where the words stand beside it. */
	static List<Mark> leader(double line, double words, double y, Paint paint) {
		double end = words - 3;
		return end - line < ROUND ? List.of() : List.of(Shape.line("M" + Path.number(line) + " " + Path.number(y) + "H" + Path.number(end), Stroke.of(paint, 1)), new Dot(line, y, 2.5, paint, Stroke.NONE));
	}

	/** The room that a line takes, with its head. */
	static Area area(List<Point> points) {
		double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
		double top = points.stream().mapToDouble(Point::y).min().orElseThrow() - HALF;
		double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
		double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow() + HALF;
		return new Area(left, top, right - left, bottom - top);
	}

	/** The room that both take. */
	static Area around(Area one, Area other) {
		double left = Math.min(one.x(), other.x());
		double top = Math.min(one.y(), other.y());
		return new Area(left, top, Math.max(one.right(), other.right()) - left, Math.max(one.bottom(), other.bottom()) - top);
	}

	/** Points as seen from the corner of an area. */
	static List<Point> within(List<Point> points, Area area) {
		return points.stream().map(p -> new Point(p.x() - area.x(), p.y() - area.y())).toList();
	}

	private static List<Point> shortened(List<Point> points, double by) {
		List<Point> shorter = new ArrayList<>(points);
		Point end = shorter.removeLast();
		shorter.add(new Point(end.x() - by, end.y()));
		return shorter;
	}
}

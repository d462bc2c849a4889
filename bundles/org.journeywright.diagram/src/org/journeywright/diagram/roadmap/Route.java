package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.common.Point;

/**
 * The way of an arrow: straight pieces across and down, with round corners.
 *
 * @param points
 *            at least two; each has its x or its y in common with the one before
 */
record Route(List<Point> points) {

	private static final double CORNER = 6;
	private static final double HEAD = 8;

	/** The right and the lower end of everything. */
	record Bounds(double width, double height) {
	}

	Route {
		List<Point> turning = new ArrayList<>();
		for (Point point : points) {
			if (turning.isEmpty() || turning.getLast().distance(point) > 0.01) {
				turning.add(point);
			}
		}
		points = List.copyOf(turning.size() < 2 ? points : turning);
	}

	static Route of(double... places) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < places.length; i += 2) {
			points.add(new Point(places[i], places[i + 1]));
		}
		return new Route(points);
	}

	/** The line, up to the arrow head. */
	String line() {
		List<Point> way = new ArrayList<>(points.subList(0, points.size() - 1));
		way.add(points.getLast().towards(points.get(points.size() - 2), HEAD - 1));
		return Path.through(way, CORNER).toString();
	}

	/** The arrow head. */
	String head() {
		Point tip = points.getLast();
		Point base = tip.towards(points.get(points.size() - 2), HEAD);
		double dx = (tip.x() - base.x()) / 2;
		double dy = (tip.y() - base.y()) / 2;
		return new Path().move(tip.x(), tip.y()).line(base.x() - dy, base.y() + dx).line(base.x() + dy, base.y() - dx).close().toString();
	}

	/** A place for a round sign: the middle of the longest piece, or above the arrow where that is too short for both. */
	Point aside(double radius) {
		int longest = 1;
		for (int i = 2; i < points.size(); i++) {
			longest = points.get(i).distance(points.get(i - 1)) > points.get(longest).distance(points.get(longest - 1)) + 0.01 ? i : longest;
		}
		Point from = points.get(longest - 1);
		double length = from.distance(points.get(longest));
		Point middle = from.towards(points.get(longest), length / 2);
		return length > 4 * radius ? middle : new Point(middle.x(), points.stream().mapToDouble(Point::y).min().orElse(0) - radius - 4);
	}

	Bounds bounds() {
		return new Bounds(points.stream().mapToDouble(Point::x).max().orElse(0), points.stream().mapToDouble(Point::y).max().orElse(0));
	}
}

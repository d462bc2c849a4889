package org.journeywright.diagram.ecosystem;

import java.util.List;

import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.ecosystem.Wheel.Point;

/** Writes round lines with the commands that drawings know. */
final class Paths {

	private static final double MOST_PER_PIECE = Math.PI / 8;

	private Paths() {
	}

	/** A piece of a circle as cubic curves; the pen is at its beginning. The usual approximation: handles of 4/3 tan(angle / 4) times the radius. */
	static String arc(Wheel wheel, double from, double to, double radius) {
		int pieces = (int) Math.max(1, Math.ceil(Math.abs(to - from) / MOST_PER_PIECE));
		double step = (to - from) / pieces;
		double handle = 4.0 / 3 * Math.tan(step / 4) * radius;
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			double start = from + i * step;
			double end = start + step;
			Point a = wheel.at(start, radius);
			Point b = wheel.at(end, radius);
			path.append("C").append(at(new Point(a.x() + handle * Math.cos(start), a.y() + handle * Math.sin(start)))).append(" ")
					.append(at(new Point(b.x() - handle * Math.cos(end), b.y() - handle * Math.sin(end)))).append(" ").append(at(b));
		}
		return path.toString();
	}

	/** A smooth line through points: each piece leaves in the direction of the points around it. */
	static String through(List<Point> points) {
		StringBuilder path = new StringBuilder("M" + at(points.getFirst()));
		for (int i = 0; i + 1 < points.size(); i++) {
			Point before = points.get(Math.max(0, i - 1));
			Point from = points.get(i);
			Point to = points.get(i + 1);
			Point after = points.get(Math.min(points.size() - 1, i + 2));
			path.append("C").append(at(new Point(from.x() + (to.x() - before.x()) / 6, from.y() + (to.y() - before.y()) / 6))).append(" ")
					.append(at(new Point(to.x() - (after.x() - from.x()) / 6, to.y() - (after.y() - from.y()) / 6))).append(" ").append(at(to));
		}
		return path.toString();
	}

	/** A place in a path. */
	static String at(Point point) {
		return Path.number(point.x()) + " " + Path.number(point.y());
	}
}

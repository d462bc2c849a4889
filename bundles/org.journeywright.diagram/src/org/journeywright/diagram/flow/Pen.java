package org.journeywright.diagram.flow;

import java.util.List;

/** Writes paths. Numbers are rounded to hundredths of a unit. */
final class Pen {

	private static final double ROUND = 8;

	/** A place on the drawing. */
	record Point(double x, double y) {

		Point plus(double dx, double dy) {
			return new Point(x + dx, y + dy);
		}

		private double distance(Point other) {
			return Math.hypot(x - other.x, y - other.y);
		}

		/** The place so far from here on the way to another. */
		private Point towards(Point other, double far) {
			double part = distance(other) == 0 ? 0 : far / distance(other);
			return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
		}
	}

	private final StringBuilder path = new StringBuilder();

	Pen move(double x, double y) {
		return command('M', x, y);
	}

	Pen line(double x, double y) {
		return command('L', x, y);
	}

	/** A bend around one point to another. */
	Pen curve(double bendX, double bendY, double x, double y) {
		return command('Q', bendX, bendY, x, y);
	}

	/** A bend around two points to a third. */
	Pen curve(double firstX, double firstY, double secondX, double secondY, double x, double y) {
		return command('C', firstX, firstY, secondX, secondY, x, y);
	}

	Pen close() {
		path.append('Z');
		return this;
	}

	String path() {
		return path.toString();
	}

	/** A line through points, with round corners. */
	static String through(List<Point> points) {
		Pen pen = new Pen().move(points.getFirst().x(), points.getFirst().y());
		for (int i = 1; i < points.size() - 1; i++) {
			Point before = points.get(i - 1);
			Point corner = points.get(i);
			Point after = points.get(i + 1);
			double round = Math.min(ROUND, Math.min(before.distance(corner), corner.distance(after)) / 2);
			Point in = corner.towards(before, round);
			Point out = corner.towards(after, round);
			pen.line(in.x(), in.y()).curve(corner.x(), corner.y(), out.x(), out.y());
		}
		return pen.line(points.getLast().x(), points.getLast().y()).path();
	}

	private Pen command(char letter, double... numbers) {
		path.append(letter);
		for (int i = 0; i < numbers.length; i++) {
			path.append(i == 0 ? "" : " ").append(number(numbers[i]));
		}
		return this;
	}

	private static String number(double value) {
		double rounded = Math.round(value * 100) / 100.0;
		return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
	}
}

package org.journeywright.diagram.export;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A shape as steps of a pen. */
record Outline(List<Step> steps) {

	/** One step; places are absolute. */
	sealed interface Step {
	}

	/** Puts the pen down somewhere. */
	record Move(double x, double y) implements Step {
	}

	/** Draws a straight line. */
	record Line(double x, double y) implements Step {
	}

	/** Draws a cubic curve with two points that bend it. */
	record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {
	}

	/** Goes back to where the pen was put down. */
	record Close() implements Step {
	}

	/** How far the points that bend a quarter of a circle stand from its ends, at radius 1. */
	private static final double ROUND = 4 * (Math.sqrt(2) - 1) / 3;

	Outline {
		steps = List.copyOf(steps);
	}

	/**
	 * Reads the {@code d} of an SVG path.
	 *
	 * @throws IllegalArgumentException
	 *             if it holds anything but the absolute commands M, L, H, V, C, Q, Z
	 */
	static Outline of(String path) {
		return new PathReader(path).read();
	}

	/** A rectangle with round corners; corners that are larger than its half become as large as that. */
	static Outline box(double x, double y, double width, double height, double radius) {
		double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
		double right = x + width;
		double bottom = y + height;
		if (r == 0) {
			return new Outline(List.of(new Move(x, y), new Line(right, y), new Line(right, bottom), new Line(x, bottom), new Close()));
		}
		double k = r * (1 - ROUND);
		return new Outline(List.of(new Move(x + r, y), new Line(right - r, y), new Curve(right - k, y, right, y + k, right, y + r), new Line(right, bottom - r),
				new Curve(right, bottom - k, right - k, bottom, right - r, bottom), new Line(x + r, bottom), new Curve(x + k, bottom, x, bottom - k, x, bottom - r),
				new Line(x, y + r), new Curve(x, y + k, x + k, y, x + r, y), new Close()));
	}

	/** A circle. */
	static Outline dot(double x, double y, double radius) {
		return box(x - radius, y - radius, 2 * radius, 2 * radius, radius);
	}

	/** The same, made larger and then moved. */
	Outline placed(double x, double y, double scale) {
		return new Outline(steps.stream().map(step -> placed(step, x, y, scale)).toList());
	}

	private static Step placed(Step step, double x, double y, double s) {
		return switch (step) {
			case Move m -> new Move(x + m.x * s, y + m.y * s);
			case Line l -> new Line(x + l.x * s, y + l.y * s);
			case Curve c -> new Curve(x + c.x1 * s, y + c.y1 * s, x + c.x2 * s, y + c.y2 * s, x + c.x * s, y + c.y * s);
			case Close c -> c;
		};
	}

	/** A rectangle that holds the whole shape; it may be larger than the shape where that is curved. */
	Rectangle2D bounds() {
		Rectangle2D bounds = new Rectangle2D.Double();
		path2D().map(Path2D::getBounds2D).ifPresent(bounds::setRect);
		return bounds;
	}

	/** As a shape of Java's own graphics; none where it has no steps. */
	Optional<Path2D> path2D() {
		Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, steps.size());
		for (Step step : steps) {
			switch (step) {
				case Move m -> path.moveTo(m.x, m.y);
				case Line l -> path.lineTo(l.x, l.y);
				case Curve c -> path.curveTo(c.x1, c.y1, c.x2, c.y2, c.x, c.y);
				case Close c -> path.closePath();
			}
		}
		return steps.isEmpty() ? Optional.empty() : Optional.of(path);
	}

	/** As the {@code d} of an SVG path. */
	String path() {
		StringBuilder d = new StringBuilder();
		for (Step step : steps) {
			d.append(switch (step) {
				case Move m -> "M" + point(m.x, m.y);
				case Line l -> "L" + point(l.x, l.y);
				case Curve c -> "C" + point(c.x1, c.y1) + " " + point(c.x2, c.y2) + " " + point(c.x, c.y);
				case Close c -> "Z";
			});
		}
		return d.toString();
	}

	private static String point(double x, double y) {
		return Numbers.of(x) + " " + Numbers.of(y);
	}
}

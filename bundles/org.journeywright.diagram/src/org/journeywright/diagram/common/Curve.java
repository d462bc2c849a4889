package org.journeywright.diagram.common;

import java.util.List;

/**
 * A smooth piece of a line: a cubic Bézier curve that rises or falls all the way.
 *
 * @param pullX
 *            the first point that pulls it
 * @param secondX
 *            the second point that pulls it
 */
record Curve(double fromX, double fromY, double pullX, double pullY, double secondX, double secondY, double toX, double toY) {

	private static final int STEPS = 20;

	/** From one point to another, level at both. */
	static Curve smooth(double fromX, double fromY, double toX, double toY) {
		double middle = (fromX + toX) / 2;
		return new Curve(fromX, fromY, middle, fromY, middle, toY, toX, toY);
	}

	/** The curve in two where it crosses a height, else itself. */
	List<Curve> cutAt(double height) {
		if (Math.min(fromY, toY) >= height || Math.max(fromY, toY) <= height) {
			return List.of(this);
		}
		double low = 0;
		double high = 1;
		for (int i = 0; i < STEPS; i++) {
			double middle = (low + high) / 2;
			boolean isBefore = yAt(middle) < height == fromY < height;
			low = isBefore ? middle : low;
			high = isBefore ? high : middle;
		}
		return cut(low);
	}

	private double yAt(double part) {
		double rest = 1 - part;
		return rest * rest * rest * fromY + 3 * rest * rest * part * pullY + 3 * rest * part * part * secondY + part * part * part * toY;
	}

	/** Source: de Casteljau's algorithm. */
	private List<Curve> cut(double t) {
		double[] x = between(fromX, pullX, secondX, toX, t);
		double[] y = between(fromY, pullY, secondY, toY, t);
		return List.of(new Curve(fromX, fromY, x[0], y[0], x[3], y[3], x[5], y[5]), new Curve(x[5], y[5], x[4], y[4], x[2], y[2], toX, toY));
	}

	private static double[] between(double a, double b, double c, double d, double t) {
		double ab = a + (b - a) * t;
		double bc = b + (c - b) * t;
		double cd = c + (d - c) * t;
		double left = ab + (bc - ab) * t;
		double right = bc + (cd - bc) * t;
		return new double[] { ab, bc, cd, left, right, left + (right - left) * t };
	}

	/** Draws the line. */
	String line() {
		return drawn(new Path().move(fromX, fromY)).toString();
	}

	/** Draws the line on from where another one ended. */
	String further() {
		return drawn(new Path()).toString();
	}

	/** Draws the ground between the line and a height. */
	String area(double height) {
		return drawn(new Path().move(fromX, height).line(fromX, fromY)).line(toX, height).close().toString();
	}

	/** Whether it lies above a height. */
	boolean isAbove(double height) {
		return fromY + toY < 2 * height;
	}

	private Path drawn(Path path) {
		return path.curve(pullX, pullY, secondX, secondY, toX, toY);
	}
}

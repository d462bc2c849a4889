package org.journeywright.diagram.ecosystem;

import org.journeywright.diagram.common.Chip;

/**
 * The geometry of the wheel. Angles are in radians, 0 at the top and clockwise; the elements share the turn evenly, in their order.
 *
 * @param count
 *            how many elements there are
 * @param centreX
 *            of the wheel on the drawing
 */
record Wheel(int count, double centreX, double centreY) {

	/** The least and the greatest maturity. */
	static final int LEAST = 1;
	static final int GREATEST = 5;
	/** How wide what is said about an element is. */
	static final double LABEL = 208;

	private static final double TURN = 2 * Math.PI;
	private static final double LEVEL = 26;
	private static final double INNER = 208;
	private static final double BETWEEN = 4;
	private static final double LEAST_ARC = 44;

	/** A place on the drawing. */
	record Point(double x, double y) {
	}

	/** The same wheel as seen from another place. */
	Wheel from(double x, double y) {
		return new Wheel(count, centreX - x, centreY - y);
	}

	/** The radius at which segments begin: greater where there are many elements, so that each stays wide enough for its handles. */
	double inner() {
		return Math.max(INNER, count * LEAST_ARC / TURN);
	}

	/** The radius at which segments end. */
	double outer() {
		return inner() + GREATEST * LEVEL;
	}

	/** The radius of the disc in the middle. */
	double hub() {
		return inner() * 0.5;
	}

	/** The radius to which a maturity reaches. */
	double reach(int maturity) {
		return inner() + Math.clamp(maturity, 0, GREATEST) * LEVEL;
	}

	/** The radius at which the handle of a maturity is: in the middle of its ring. */
	double handle(int maturity) {
		return reach(maturity) - LEVEL / 2;
	}

	/** The angle in the middle of an element's segment. */
	double angle(int element) {
		return (element + 0.5) * TURN / count;
	}

	/** How far a segment reaches to either side of its middle at a radius, with the gap to its neighbour taken off. */
	private double half(double radius) {
		return count == 1 ? Math.PI - 0.0001 : Math.max(0.001, TURN / count / 2 - BETWEEN / 2 / radius);
	}

	Point at(double angle, double radius) {
		return new Point(centreX + Math.sin(angle) * radius, centreY - Math.cos(angle) * radius);
	}

	/** The shape of a part of an element's segment, between two radii. */
	String ring(int element, double from, double to) {
		double middle = angle(element);
		return "M" + Paths.at(at(middle - half(from), from)) + Paths.arc(this, middle - half(from), middle + half(from), from) + "L" + Paths.at(at(middle + half(to), to))
				+ Paths.arc(this, middle + half(to), middle - half(to), to) + "Z";
	}

	/** The line along an element's segment at a radius. */
	String line(int element, double radius) {
		double middle = angle(element);
		return "M" + Paths.at(at(middle - half(radius), radius)) + Paths.arc(this, middle - half(radius), middle + half(radius), radius);
	}

	/** Whether an element is on the right half. */
	boolean isRight(int element) {
		return angle(element) < Math.PI;
	}

	/** The radius that labels stay outside of. */
	double labels() {
		return outer() + Chip.HEIGHT;
	}
}

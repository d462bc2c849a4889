package org.journeywright.diagram.common;

/** A place on a drawing. */
public record Point(double x, double y) {

	/** The place so far right of and below this one. */
	public Point plus(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}

	/** How far another place is. */
	public double distance(Point other) {
		return Math.hypot(x - other.x, y - other.y);
	}

	/** The place so far from here on the way to another one. */
	public Point towards(Point other, double length) {
		double distance = distance(other);
		return distance == 0 ? this : new Point(x + (other.x - x) * length / distance, y + (other.y - y) * length / distance);
	}
}

package org.journeywright.diagram.gap;

import java.util.List;

/** An upright rectangle on the drawing. */
record Area(double x, double y, double width, double height) {

	static Area around(double middleX, double middleY, double width, double height) {
		return new Area(middleX - width / 2, middleY - height / 2, width, height);
	}

	double right() {
		return x + width;
	}

	double bottom() {
		return y + height;
	}

	Area grown(double by) {
		return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
	}

	boolean meets(Area other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** How much of it others cover, each counted by itself. */
	double covered(List<Area> others) {
		return others.stream().mapToDouble(o -> along(x, right(), o.x, o.right()) * along(y, bottom(), o.y, o.bottom())).sum();
	}

	private static double along(double from, double to, double otherFrom, double otherTo) {
		return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
	}

	/** How far two stand from each other. */
	double from(Area other) {
		return Math.hypot(x + width / 2 - other.x - other.width / 2, y - other.y);
	}
}

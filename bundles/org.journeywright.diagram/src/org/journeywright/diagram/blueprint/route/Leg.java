package org.journeywright.diagram.blueprint.route;

import java.util.Optional;

/**
 * The part of a wire that runs up or down in a corridor.
 *
 * @param top
 *            the height at which it begins, see {@link #level}
 * @param bottom
 *            the height at which it ends
 * @param label
 *            the lane below whose cards its words stand, if they stand beside it
 */
record Leg(Course course, int corridor, double top, double bottom, Optional<Integer> label) {

	/** Parts of a lane from top to bottom. */
	static final int ACROSS = 0;
	static final int CARDS = 1;
	static final int LABELS = 2;

	/** A measure of heights before it is known how high lanes are: greater further down, and the same only for what may be at the same height. */
	static double level(int lane, int part, double y) {
		return lane * 1e8 + part * 1e7 + y;
	}

	/** The way between two heights. */
	static Leg between(Course course, int corridor, double one, double other) {
		return new Leg(course, corridor, Math.min(one, other), Math.max(one, other), Optional.empty());
	}

	/** How high the words of its course are. */
	double words() {
		return course.wire().label();
	}

	/** Whether it runs along the words below the cards of a lane. */
	boolean passes(int lane) {
		double level = level(lane, LABELS, 0);
		return top <= level && level <= bottom;
	}

	/** The same with its words below the cards of a lane. */
	Leg labelled(int lane) {
		double level = level(lane, LABELS, 0);
		return new Leg(course, corridor, Math.min(top, level), Math.max(bottom, level), Optional.of(lane));
	}

	/** The first lane below whose cards it passes. */
	int firstPassed() {
		return (int) Math.floor(top / 1e8);
	}

	/** Behind the last lane below whose cards it passes. */
	int endPassed() {
		return (int) Math.floor(bottom / 1e8);
	}

	double length() {
		return bottom - top;
	}

	/** Whether both would touch if they ran one above the other. */
	boolean touches(Leg other) {
		return top <= other.bottom && other.top <= bottom;
	}
}

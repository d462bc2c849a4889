package org.journeywright.diagram.blueprint.route;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cuts courses into legs. */
final class Legs {

	private final Stacks stacks;
	private final Map<String, Integer> ups = new HashMap<>();

	private Legs(Stacks stacks) {
		this.stacks = stacks;
	}

	/** The legs of courses from their starts to their ends. */
	static Map<Course, List<Leg>> of(List<Course> courses, Stacks stacks) {
		return new Legs(stacks).of(courses);
	}

	private Map<Course, List<Leg>> of(List<Course> courses) {
		courses.forEach(c -> Stream.of(true, false).filter(start -> c.isUp(start, stacks)).forEach(start -> ups.merge(c.card(start).id() + c.isRight(start), 1, Integer::sum)));
		Map<Course, List<Leg>> legs = new LinkedHashMap<>();
		courses.forEach(c -> legs.put(c, cut(c)));
		return legs;
	}

	private List<Leg> cut(Course course) {
		if (!course.isAcross() && course.from().lane() == course.to().lane()) {
			return List.of(beside(course));
		}
		if (!course.isAcross()) {
			return List.of(Leg.between(course, course.first(), level(course, true), level(course, false)));
		}
		double across = Leg.level(course.across(), Leg.ACROSS, 0);
		return List.of(Leg.between(course, course.first(), level(course, true), across), Leg.between(course, course.last(), across, level(course, false)));
	}

	/** The height of an end, as far away as it can be whatever the order of the lines at its card: those that lead upwards end above the others. */
	private double level(Course course, boolean atStart) {
		Block card = course.card(atStart);
		boolean isRight = course.isRight(atStart);
		int ups = ups(card, isRight);
		return Leg.level(card.lane(), Leg.CARDS, stacks.place(card, isRight, course.isUp(atStart, stacks) ? ups - 1 : ups));
	}

	private int ups(Block card, boolean isRight) {
		return ups.getOrDefault(card.id() + isRight, 0);
	}

	/** Between cards of one lane the order of the lines is not known yet, so it may be all along both. */
	private Leg beside(Course course) {
		Block one = course.from();
		Block other = course.to();
		double top = Math.min(stacks.top(one), stacks.top(other));
		double bottom = Math.max(stacks.top(one) + stacks.height(one), stacks.top(other) + stacks.height(other));
		return Leg.between(course, course.first(), Leg.level(one.lane(), Leg.CARDS, top), Leg.level(one.lane(), Leg.CARDS, bottom));
	}
}

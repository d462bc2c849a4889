package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts courses into legs, and finds the lanes in which their words stand. */
final class Legs {

	private final Stacks stacks;
	private final double[] strips;
	private final Map<String, Integer> ups = new HashMap<>();

	/**
	 * @param lanes
	 *            how many there are
	 */
	Legs(Stacks stacks, int lanes) {
		this.stacks = stacks;
		strips = new double[lanes];
	}

	/** How much room the words below the cards of a lane need. */
	double strip(int lane) {
		return strips[lane];
	}

	/** The legs of courses, those with the fewest places for their words first served. */
	Map<Course, List<Leg>> of(List<Course> courses) {
		courses.forEach(c -> Stream.of(true, false).filter(start -> c.isUp(start, stacks)).forEach(start -> ups.merge(c.card(start).id() + c.isRight(start), 1, Integer::sum)));
		Map<Course, List<Leg>> legs = new LinkedHashMap<>();
		courses.forEach(c -> legs.put(c, cut(c)));
		courses.stream().filter(c -> c.wire().label() > 0).sorted(Comparator.comparingInt(c -> choices(longest(legs.get(c))))).forEach(c -> label(c, legs.get(c)));
		return legs;
	}

	private List<Leg> cut(Course course) {
		if (!course.isAcross() && course.from().lane() == course.to().lane()) {
			return new ArrayList<>(List.of(beside(course)));
		}
		if (!course.isAcross()) {
			return new ArrayList<>(List.of(Leg.between(course, course.first(), level(course, true), level(course, false))));
		}
		double across = Leg.level(course.across(), Leg.ACROSS, 0);
		return new ArrayList<>(List.of(Leg.between(course, course.first(), level(course, true), across), Leg.between(course, course.last(), across, level(course, false))));
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

	private static Leg longest(List<Leg> legs) {
		return legs.stream().max(Comparator.comparingInt(l -> l.endPassed() - l.firstPassed())).orElseThrow();
	}

	private static int choices(Leg leg) {
		return leg.endPassed() - leg.firstPassed();
	}

	private void label(Course course, List<Leg> legs) {
		Leg leg = longest(legs);
		int lane = lane(course, leg);
		strips[lane] = Math.max(strips[lane], course.wire().label());
		legs.set(legs.indexOf(leg), leg.labelled(lane));
	}

	/** The lane nearest to the start that has room for words already, else the nearest one. */
	private int lane(Course course, Leg leg) {
		int start = course.from().lane();
		List<Integer> passed = IntStream.range(leg.firstPassed(), leg.endPassed()).boxed().sorted(Comparator.comparingInt(l -> Math.abs(2 * l + 1 - 2 * start))).toList();
		Optional<Integer> roomy = passed.stream().filter(l -> strips[l] >= course.wire().label()).findFirst();
		return roomy.orElse(passed.isEmpty() ? start : passed.getFirst());
	}
}

package org.journeywright.diagram.blueprint.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where lines end at the sides of cards. Those that lead upwards end above the others; of those that lead the same way the one with the nearest track ends
 * outermost, so that they do not cross.
 */
final class Ends {

	/** How far a line is put aside that would lie on another one; less than the places of ends are apart. */
	private static final double ASIDE = 4;

	/** An end of a course. */
	private record End(Course course, boolean isStart) {

		Block card() {
			return course.card(isStart);
		}

		boolean isRight() {
			return course.isRight(isStart);
		}
	}

	/** A height at which lines leave the right sides of cards into a corridor. */
	private record Height(int corridor, int lane, double y) {
	}

	private final Stacks stacks;
	private final Tracks tracks;
	private final Map<End, Double> places = new HashMap<>();

	Ends(List<Course> courses, Stacks stacks, Tracks tracks) {
		this.stacks = stacks;
		this.tracks = tracks;
		Map<String, List<End>> sides = new LinkedHashMap<>();
		courses.stream().flatMap(c -> Stream.of(new End(c, true), new End(c, false))).forEach(e -> sides.computeIfAbsent(e.card().id() + e.isRight(), s -> new ArrayList<>()).add(e));
		sides.values().forEach(this::place);
		putAside();
	}

	/** Where a course begins or ends, below the top of the cards of the lane. */
	double place(Course course, boolean atStart) {
		return places.get(new End(course, atStart));
	}

	private void place(List<End> side) {
		Comparator<End> nearestFirst = Comparator.comparingDouble(this::reach);
		List<End> inOrder = Stream.concat(side.stream().filter(this::isUp).sorted(nearestFirst), side.stream().filter(e -> !isUp(e)).sorted(nearestFirst.reversed())).toList();
		for (int i = 0; i < inOrder.size(); i++) {
			places.put(inOrder.get(i), stacks.place(inOrder.get(i).card(), inOrder.get(i).isRight(), i));
		}
	}

	private boolean isUp(End end) {
		return end.course().isUp(end.isStart(), stacks);
	}

	/** How far it is from the card to the track. */
	private double reach(End end) {
		return end.isRight() ? track(end) : -track(end);
	}

	private double track(End end) {
		return tracks.place(end.course(), end.isStart());
	}

	/** A line into a left side that would lie on one out of the right side of a card across the corridor is put aside. */
	private void putAside() {
		Map<Height, List<End>> rights = new HashMap<>();
		places.keySet().stream().filter(End::isRight).forEach(e -> rights.computeIfAbsent(height(e), h -> new ArrayList<>()).add(e));
		Set<End> lying = new HashSet<>(places.keySet());
		lying.removeIf(e -> e.isRight() || rights.getOrDefault(height(e), List.of()).stream().noneMatch(o -> o.course() != e.course() && track(o) >= track(e)));
		lying.forEach(e -> places.merge(e, ASIDE, Double::sum));
	}

	private Height height(End end) {
		return new Height(end.course().corridor(end.isStart()), end.card().lane(), places.get(end));
	}
}

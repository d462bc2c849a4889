package org.journeywright.diagram.blueprint.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every course that runs across above a lane a track of its own there, unless it shares no corridor with the others on it. */
final class Crossings {

	private static final double BETWEEN = 8;
	private static final double ABOVE = 12;

	private final Map<Course, Integer> tracks = new HashMap<>();
	private final int[] counts;

	Crossings(int lanes, Collection<Course> courses) {
		counts = new int[lanes];
		for (int lane = 0; lane < lanes; lane++) {
			counts[lane] = put(on(lane, courses));
		}
	}

	private static List<Course> on(int lane, Collection<Course> courses) {
		return courses.stream().filter(c -> c.isAcross() && c.across() == lane).sorted(Comparator.comparingInt(c -> right(c) - left(c))).toList();
	}

	private int put(List<Course> courses) {
		List<List<Course>> filled = new ArrayList<>();
		for (Course course : courses) {
			List<Course> track = filled.stream().filter(t -> t.stream().noneMatch(o -> left(o) <= right(course) && left(course) <= right(o))).findFirst().orElseGet(() -> {
				filled.add(new ArrayList<>());
				return filled.getLast();
			});
			track.add(course);
			tracks.put(course, filled.indexOf(track));
		}
		return filled.size();
	}

	private static int left(Course course) {
		return Math.min(course.first(), course.last());
	}

	private static int right(Course course) {
		return Math.max(course.first(), course.last());
	}

	/** How much room there is above the cards of a lane. */
	double height(int lane) {
		return ABOVE + counts[lane] * BETWEEN;
	}

	/** Where a course runs, below the top of its lane. */
	double place(Course course) {
		return BETWEEN + tracks.get(course) * BETWEEN;
	}
}

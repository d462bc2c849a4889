package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places of things that share a passage, so that none lies on another: arrows in a gutter, bars in a lane.
 *
 * @param places
 *            of each of them, counted from 0
 * @param count
 *            how many places there are
 */
record Tracks(List<Integer> places, int count) {

	/** A stretch of the passage that is taken. */
	record Stretch(double from, double to) {

		static Stretch between(double one, double other) {
			return new Stretch(Math.min(one, other), Math.max(one, other));
		}
	}

	/**
	 * Gives each stretch the first place that is free along it, in the order in which they begin.
	 *
	 * @param apart
	 *            how far two stretches in one place must be from each other
	 */
	static Tracks of(List<Stretch> stretches, double apart) {
		List<Integer> order = new ArrayList<>(IntStream.range(0, stretches.size()).boxed().toList());
		order.sort(Comparator.comparingDouble((Integer i) -> stretches.get(i).from()).thenComparingInt(i -> i));
		return inOrder(stretches, order, apart);
	}

	/** The same, in the order in which they are given. */
	static Tracks asGiven(List<Stretch> stretches, double apart) {
		return inOrder(stretches, IntStream.range(0, stretches.size()).boxed().toList(), apart);
	}

	private static Tracks inOrder(List<Stretch> stretches, List<Integer> order, double apart) {
		List<List<Stretch>> taken = new ArrayList<>();
		Integer[] places = new Integer[stretches.size()];
		for (int i : order) {
			Stretch stretch = stretches.get(i);
			int place = 0;
			while (place < taken.size() && taken.get(place).stream().anyMatch(t -> t.from() < stretch.to() + apart && stretch.from() < t.to() + apart)) {
				place++;
			}
			if (place == taken.size()) {
				taken.add(new ArrayList<>());
			}
			taken.get(place).add(stretch);
			places[i] = place;
		}
		return new Tracks(List.of(places), taken.size());
	}
}

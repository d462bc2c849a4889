package org.journeywright.diagram.blueprint.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Legs that run side by side as one, with their words below each other right of the last of them. Where many lines lead from one lane to another in a corridor,
 * words beside each of them would make it as wide as all words together.
 *
 * @param leg
 *            what takes the room of all of them in height
 * @param legs
 *            from left to right; their words stand from top to bottom
 */
record Strand(Leg leg, List<Leg> legs) {

	/** As many as the eye can follow from the line to its words. */
	private static final int MOST = 4;
	/** Fewer have room for their words beside each. */
	private static final int LEAST = 3;
	private static final double BETWEEN = 8;

	private record Way(int corridor, int upper, int lower) {
	}

	/** All legs, those that run alike brought together. */
	static List<Strand> of(Collection<List<Leg>> courses) {
		List<Strand> strands = new ArrayList<>();
		Map<Way, List<Leg>> alike = new LinkedHashMap<>();
		for (List<Leg> legs : courses) {
			Leg first = legs.getFirst();
			if (legs.size() == 1 && first.words() > 0 && first.firstPassed() < first.endPassed()) {
				alike.computeIfAbsent(way(first), w -> new ArrayList<>()).add(first);
			} else {
				legs.forEach(l -> strands.add(new Strand(l, List.of(l))));
			}
		}
		alike.values().forEach(legs -> strands.addAll(parted(legs)));
		return strands;
	}

	private static Way way(Leg leg) {
		int from = leg.course().from().lane();
		int to = leg.course().to().lane();
		return new Way(leg.corridor(), Math.min(from, to), Math.max(from, to));
	}

	/** In as few strands as there may be, all about as large. */
	private static List<Strand> parted(List<Leg> legs) {
		if (legs.size() < LEAST) {
			return legs.stream().map(l -> new Strand(l, List.of(l))).toList();
		}
		int count = (legs.size() + MOST - 1) / MOST;
		List<Strand> strands = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			List<Leg> own = List.copyOf(legs.subList(i * legs.size() / count, (i + 1) * legs.size() / count));
			double top = own.stream().mapToDouble(Leg::top).min().orElseThrow();
			double bottom = own.stream().mapToDouble(Leg::bottom).max().orElseThrow();
			strands.add(new Strand(Leg.between(own.getFirst().course(), own.getFirst().corridor(), top, bottom), own));
		}
		return strands;
	}

	/** The same with other words, or without. */
	Strand with(Leg other) {
		return new Strand(other, legs);
	}

	/** How high its words are, below each other. */
	double words() {
		return down(legs.size()) - BETWEEN;
	}

	/** How far below the first words those of a leg stand. */
	double down(int index) {
		return legs.subList(0, index).stream().mapToDouble(l -> l.words() + BETWEEN).sum();
	}
}

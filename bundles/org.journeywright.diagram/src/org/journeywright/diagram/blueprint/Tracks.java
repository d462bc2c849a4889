package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives every leg a track of its corridor, so that no two legs touch: short ones near the cards they belong to, those with words on tracks with room beside them. */
final class Tracks {

	private static final double NARROW = 12;
	private static final double EDGE = 12;
	private static final double BESIDE = 8;

	private record Track(boolean isLabelled, List<Leg> legs) {

		boolean isFree(Leg leg) {
			return legs.stream().noneMatch(leg::touches);
		}
	}

	private final Map<Integer, List<Track>> corridors = new TreeMap<>();
	private final Map<Leg, Double> places = new HashMap<>();
	private final double[] widths;

	/**
	 * @param label
	 *            how wide words beside a line may be
	 */
	Tracks(Plan plan, Collection<Leg> legs) {
		legs.stream().sorted(Comparator.comparingDouble(Leg::length)).forEach(this::put);
		widths = new double[plan.columns() + 1];
		for (int corridor = 0; corridor <= plan.columns(); corridor++) {
			widths[corridor] = spread(corridors.getOrDefault(corridor, List.of()), plan.label());
		}
	}

	private void put(Leg leg) {
		List<Track> tracks = corridors.computeIfAbsent(leg.corridor(), c -> new ArrayList<>());
		boolean isLabelled = leg.label().isPresent();
		Track track = tracks.stream().filter(t -> t.isLabelled() == isLabelled && t.isFree(leg)).findFirst().orElseGet(() -> {
			Track fresh = new Track(isLabelled, new ArrayList<>());
			tracks.add(fresh);
			return fresh;
		});
		track.legs().add(leg);
	}

	private double spread(List<Track> tracks, double label) {
		double x = EDGE;
		for (Track track : tracks.stream().sorted(Comparator.comparing(Track::isLabelled)).toList()) {
			double place = x;
			track.legs().forEach(l -> places.put(l, place));
			x += track.isLabelled() ? BESIDE + label + NARROW : NARROW;
		}
		return tracks.isEmpty() ? Plan.CORRIDOR : x + EDGE - NARROW / 2;
	}

	/** How wide a corridor is. */
	double width(int corridor) {
		return widths[corridor];
	}

	/** Where a leg runs, from the left edge of its corridor. */
	double place(Leg leg) {
		return places.get(leg);
	}

	/** Where the words beside a leg begin, from the left edge of its corridor. */
	double words(Leg leg) {
		return place(leg) + BESIDE;
	}
}

package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.roadmap.Dependencies.Dependency;
import org.journeywright.diagram.roadmap.Seating.Seat;
import org.journeywright.diagram.roadmap.Tracks.Stretch;
import org.journeywright.model.Initiative;

/** The room between the columns of cards, and above the cards of a lane, in which arrows run side by side. */
final class Gutters {

	private static final double MARGIN = 12;
	private static final double BESIDE = 8;
	private static final double ARROW = 14;
	private static final double LEAVES = 24;
	private static final double ENTERS = 40;

	/** An arrow and the gutters that it leaves and enters its cards by; one and the same where none is between. */
	private record Way(Dependency dependency, Seat from, Seat to, int out, int in) {

		boolean isDirect() {
			return out == in;
		}

		boolean leavesRight() {
			return out > from.column();
		}

		boolean entersLeft() {
			return in == to.column();
		}
	}

	private final int columns;
	private final List<Way> ways;
	// Ways are compared by what they are, not by what they hold: a card is much to compare.
	private final Map<Way, Integer> corridorTracks = new IdentityHashMap<>();
	private final Map<Integer, Integer> corridorCounts = new HashMap<>();
	private final Map<Integer, Map<Way, Integer>> gutterTracks = new HashMap<>();
	private final double[] lefts;

	Gutters(List<Dependency> dependencies, Map<Initiative, Seat> seats, int columns) {
		this.columns = columns;
		lefts = new double[columns + 2];
		ways = dependencies.stream().map(d -> way(d, seats.get(d.first()), seats.get(d.then()))).toList();
		for (int lane : ways.stream().map(w -> w.to().lane()).distinct().toList()) {
			List<Way> through = ways.stream().filter(w -> !w.isDirect() && w.to().lane() == lane).toList();
			Tracks tracks = Tracks.of(through.stream().map(w -> Stretch.between(w.out(), w.in())).toList(), 0.5);
			keep(through, tracks, corridorTracks);
			corridorCounts.put(lane, tracks.count());
		}
	}

	private static Map<Way, Integer> keep(List<Way> ways, Tracks tracks, Map<Way, Integer> places) {
		for (int i = 0; i < ways.size(); i++) {
			places.put(ways.get(i), tracks.places().get(i));
		}
		return places;
	}

	/** Forwards from right to left side, backwards from left to right side, and around the left side within a column. */
	private static Way way(Dependency dependency, Seat from, Seat to) {
		boolean isBack = from.column() > to.column();
		boolean isForth = from.column() < to.column();
		return new Way(dependency, from, to, isForth ? from.column() + 1 : from.column(), isBack ? to.column() + 1 : to.column());
	}

	/** How high the corridor of a lane is. */
	double corridor(int lane) {
		int tracks = corridorCounts.getOrDefault(lane, 0);
		return tracks == 0 ? 0 : tracks * BESIDE + 4;
	}

	/** Finds how wide each gutter must be, now that the rows stand. */
	void layOut(double left, Seating seating) {
		double x = left;
		for (int gutter = 0; gutter <= columns; gutter++) {
			int at = gutter;
			List<Way> here = ways.stream().filter(w -> w.out() == at || w.in() == at).toList();
			Tracks tracks = Tracks.of(here.stream().map(w -> stretch(w, at, seating)).toList(), 4);
			gutterTracks.put(gutter, keep(here, tracks, new IdentityHashMap<>()));
			lefts[gutter] = x;
			x += (gutter == 0 ? 0 : MARGIN) + tracks.count() * BESIDE + (gutter == columns && tracks.count() == 0 ? 0 : ARROW);
			x += gutter < columns ? Card.WIDTH : 0;
		}
		lefts[columns + 1] = x;
	}

	private Stretch stretch(Way way, int gutter, Seating seating) {
		if (way.isDirect()) {
			return Stretch.between(leaves(way, seating), enters(way, seating));
		}
		return Stretch.between(corridorY(way, seating), gutter == way.out() ? leaves(way, seating) : enters(way, seating));
	}

	/** Where the column begins that a gutter is left of: the line between two horizons. */
	double border(int gutter) {
		return gutter == 0 ? lefts[0] : gutter == columns ? lefts[columns + 1] : lefts[gutter] + MARGIN;
	}

	/** The left edge of the cards of a column. */
	double column(int column) {
		return lefts[column + 1] - Card.WIDTH;
	}

	Map<Dependency, Route> routes(Seating seating) {
		Map<Dependency, Route> routes = new LinkedHashMap<>();
		ways.forEach(w -> routes.put(w.dependency(), route(w, seating)));
		return routes;
	}

	private Route route(Way way, Seating seating) {
		double start = column(way.from().column()) + (way.leavesRight() ? Card.WIDTH : 0);
		double end = column(way.to().column()) + (way.entersLeft() ? 0 : Card.WIDTH);
		List<Double> places = new ArrayList<>(List.of(start, leaves(way, seating), track(way, way.out()), leaves(way, seating)));
		if (!way.isDirect()) {
			places.addAll(List.of(track(way, way.out()), corridorY(way, seating), track(way, way.in()), corridorY(way, seating)));
		}
		places.addAll(List.of(track(way, way.in()), enters(way, seating), end, enters(way, seating)));
		return Route.of(places.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private double track(Way way, int gutter) {
		return lefts[gutter] + (gutter == 0 ? 4 : MARGIN + 4) + gutterTracks.get(gutter).get(way) * BESIDE;
	}

	private static double leaves(Way way, Seating seating) {
		return seating.y(way.from()) + LEAVES;
	}

	private static double enters(Way way, Seating seating) {
		return seating.y(way.to()) + ENTERS;
	}

	private double corridorY(Way way, Seating seating) {
		return seating.top(way.to().lane()) + 8 + corridorTracks.get(way) * BESIDE;
	}
}

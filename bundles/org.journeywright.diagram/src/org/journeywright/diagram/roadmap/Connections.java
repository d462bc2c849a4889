package org.journeywright.diagram.roadmap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.roadmap.Dependencies.Dependency;
import org.journeywright.diagram.roadmap.Tracks.Stretch;
import org.journeywright.model.Initiative;

/**
 * Finds the ways of arrows between bars: from the end of one down or up to the room above the row of the other, along it and into its start.
 *
 * @param rows
 *            the top of the row of each bar
 */
record Connections(Map<Initiative, Bar> bars, Map<Initiative, Double> rows) {

	private static final double INSET = 10;
	private static final double BESIDE = 3;
	private static final int MOST = 4;

	/** The ways, in the order of what waits. */
	Map<Dependency, Route> routes() {
		List<Dependency> all = Dependencies.among(bars.keySet());
		Map<Dependency, Route> routes = new LinkedHashMap<>();
		Map<Dependency, Integer> places = new HashMap<>();
		for (double row : all.stream().map(d -> rows.get(d.then())).distinct().toList()) {
			List<Dependency> here = all.stream().filter(d -> rows.get(d.then()) == row).toList();
			Tracks tracks = Tracks.of(here.stream().map(d -> Stretch.between(leaves(d), enters(d))).toList(), 4);
			here.forEach(d -> places.put(d, tracks.places().get(here.indexOf(d)) % MOST));
		}
		all.forEach(d -> routes.put(d, route(d, places.get(d))));
		return routes;
	}

	private double leaves(Dependency dependency) {
		Bar bar = bars.get(dependency.first());
		double usual = Math.max((bar.left() + bar.right()) / 2, bar.right() - INSET);
		double straight = enters(dependency);
		// Straight down rather than by a small step to the side.
		return straight > bar.left() && straight < bar.right() && Math.abs(straight - usual) < 2 * INSET ? straight : usual;
	}

	private double enters(Dependency dependency) {
		return bars.get(dependency.then()).left() - INSET;
	}

	private Route route(Dependency dependency, int place) {
		double from = rows.get(dependency.first());
		double to = rows.get(dependency.then());
		double along = to - 4 - place * BESIDE;
		double middle = to + Bar.HEIGHT / 2;
		return Route.of(leaves(dependency), from < along ? from + Bar.HEIGHT : from, leaves(dependency), along, enters(dependency), along, enters(dependency), middle,
				enters(dependency) + INSET, middle);
	}
}

package org.journeywright.ui.gaps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.journeywright.ui.gaps.Grouping.Group;

/**
 * What the table shows.
 *
 * @param groups
 *            gaps that stand together; empty where all stand in one list
 * @param rows
 *            the gaps that pass the filter, in the order that is asked for
 * @param places
 *            where each gap stands first, by its id
 */
public record Listing(List<Group> groups, List<GapRow> rows, Map<String, Place> places) {

	/** Nothing. */
	public static final Listing NOTHING = new Listing(List.of(), List.of(), Map.of());

	/**
	 * A place in the table.
	 *
	 * @param group
	 *            the index of the group; -1 in one list
	 * @param row
	 *            the index in the group or list
	 */
	public record Place(int group, int row) {
	}

	/** What passes a filter, grouped and sorted. Takes time, so not on the thread of the user interface. */
	public static Listing of(GapSnapshot snapshot, GapFilter filter, Grouping grouping, GapOrder order) {
		List<GapRow> pressing = filter.of(snapshot);
		// Groups stay in the order of their most pressing gap, whatever their rows are sorted by.
		List<Group> groups = grouping == Grouping.NONE ? List.of() : grouping.of(pressing).stream().map(g -> new Group(g.key(), g.title(), order.of(g.rows()))).toList();
		List<GapRow> rows = order.of(pressing);
		Map<String, Place> places = new HashMap<>();
		if (groups.isEmpty()) {
			note(places, rows, -1);
		}
		for (int i = 0; i < groups.size(); i++) {
			note(places, groups.get(i).rows(), i);
		}
		return new Listing(groups, rows, places);
	}

	private static void note(Map<String, Place> places, List<GapRow> rows, int group) {
		for (int i = 0; i < rows.size(); i++) {
			places.putIfAbsent(rows.get(i).id(), new Place(group, i));
		}
	}

	/** The gap at a place; empty where there is none. */
	Optional<GapRow> at(Place place) {
		List<GapRow> list = place.group() < 0 ? rows : place.group() < groups.size() ? groups.get(place.group()).rows() : List.of();
		return place.row() < list.size() ? Optional.of(list.get(place.row())) : Optional.empty();
	}

	/** The first gap about an element: its own gaps before those that merely concern it. */
	Optional<GapRow> about(String identity) {
		Optional<GapRow> own = rows.stream().filter(g -> g.element().filter(e -> e.identity().equals(identity)).isPresent()).findFirst();
		return own.or(() -> rows.stream().filter(g -> g.concerned().about().contains(identity)).findFirst());
	}
}

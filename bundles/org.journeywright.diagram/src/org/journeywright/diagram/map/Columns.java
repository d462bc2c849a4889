package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.journeywright.model.Journey;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/** Finds the columns of a journey, alone or beside another one: touchpoints of one name share a column where they stand in the same order. */
final class Columns {

	private final boolean areShared;

	/**
	 * Compares.
	 *
	 * @param areShared
	 *            whether touchpoints of different names share a column too, so that two journeys one above the other need little room
	 */
	private Columns(boolean areShared) {
		this.areShared = areShared;
	}

	/** The columns of a journey by itself. */
	static List<Column> of(Journey journey) {
		return journey.getStages().stream().flatMap(s -> of(s, Column::new, List.copyOf(s.getTouchpoints()))).toList();
	}

	private interface Making {
		Column column(Optional<Stage> stage, Optional<Touchpoint> touchpoint, Optional<Stage> otherStage, Optional<Touchpoint> other);
	}

	private static Stream<Column> of(Stage stage, Making making, List<Touchpoint> touchpoints) {
		Optional<Stage> some = Optional.of(stage);
		return touchpoints.isEmpty() ? Stream.of(making.column(some, Optional.empty(), Optional.empty(), Optional.empty()))
				: touchpoints.stream().map(t -> making.column(some, Optional.of(t), Optional.empty(), Optional.empty()));
	}

	/** The columns of two journeys below each other. */
	static List<Column> beside(Journey journey, Journey other) {
		return new Columns(true).of(journey, other);
	}

	/** The columns of two journeys in one. */
	static List<Column> over(Journey journey, Journey other) {
		return new Columns(false).of(journey, other);
	}

	private List<Column> of(Journey journey, Journey other) {
		Map<String, Stage> mine = byName(journey.getStages());
		Map<String, Stage> theirs = byName(other.getStages());
		List<Column> columns = new ArrayList<>();
		for (String name : merged(List.copyOf(mine.keySet()), List.copyOf(theirs.keySet()))) {
			columns.addAll(of(Optional.ofNullable(mine.get(name)), Optional.ofNullable(theirs.get(name))));
		}
		return columns;
	}

	private List<Column> of(Optional<Stage> mine, Optional<Stage> theirs) {
		Map<String, Touchpoint> left = byName(mine.map(Stage::getTouchpoints).map(List::copyOf).orElse(List.of()));
		Map<String, Touchpoint> right = byName(theirs.map(Stage::getTouchpoints).map(List::copyOf).orElse(List.of()));
		List<Column> columns = new ArrayList<>();
		List<String> waiting = new ArrayList<>();
		for (String name : merged(List.copyOf(left.keySet()), List.copyOf(right.keySet()))) {
			if (left.containsKey(name) && right.containsKey(name)) {
				columns.addAll(apart(waiting, mine, left, theirs, right));
				waiting.clear();
				columns.add(new Column(mine, Optional.of(left.get(name)), theirs, Optional.of(right.get(name))));
			} else {
				waiting.add(name);
			}
		}
		columns.addAll(apart(waiting, mine, left, theirs, right));
		return columns.isEmpty() ? List.of(new Column(mine, Optional.empty(), theirs, Optional.empty())) : columns;
	}

	/** Columns of touchpoints that only one of the journeys has. */
	private List<Column> apart(List<String> names, Optional<Stage> mine, Map<String, Touchpoint> left, Optional<Stage> theirs, Map<String, Touchpoint> right) {
		List<Touchpoint> first = names.stream().map(left::get).filter(Objects::nonNull).toList();
		List<Touchpoint> second = names.stream().map(right::get).filter(Objects::nonNull).toList();
		List<Column> columns = new ArrayList<>();
		int all = areShared ? Math.max(first.size(), second.size()) : first.size() + second.size();
		int shift = areShared ? 0 : first.size();
		for (int i = 0; i < all; i++) {
			columns.add(new Column(mine, at(first, i), theirs, at(second, i - shift)));
		}
		return columns;
	}

	private static Optional<Touchpoint> at(List<Touchpoint> some, int index) {
		return index >= 0 && index < some.size() ? Optional.of(some.get(index)) : Optional.empty();
	}

	/** Both lists in one: names of both come once, where the first list has them and the second one agrees on the order. */
	private static List<String> merged(List<String> first, List<String> second) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < second.size(); i++) {
			places.put(second.get(i), i);
		}
		Set<String> merged = new LinkedHashSet<>();
		int taken = 0;
		for (String name : first) {
			int place = places.getOrDefault(name, -1);
			for (; taken <= place; taken++) {
				String next = second.get(taken);
				if (next.equals(name) || !first.contains(next)) {
					merged.add(next);
				}
			}
			merged.add(name);
		}
		merged.addAll(second.subList(taken, second.size()));
		return List.copyOf(merged);
	}

	/** By their names, those of one name told apart by their numbers. */
	private static <T extends NamedElement> Map<String, T> byName(List<T> some) {
		Map<String, Integer> met = new HashMap<>();
		Map<String, T> byName = new LinkedHashMap<>();
		some.forEach(e -> byName.put(met.merge(String.valueOf(e.getName()), 1, Integer::sum) + " " + e.getName(), e));
		return byName;
	}
}

package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * The rows of elements as they were made last, for those that have not changed since: in a large model, an edit changes few. On the model's thread.
 */
final class RowCache {

	/** A row, whose it is, and what was amiss with it and with what is in it. */
	private record Kept(Row row, List<String> identities, Map<String, Marks> marks) {

		boolean isAsMarked(Map<String, Marks> now) {
			return identities.stream().allMatch(i -> Objects.equals(now.get(i), marks.get(i)));
		}
	}

	private Map<EObject, Map<String, Kept>> before = new IdentityHashMap<>();
	private Map<EObject, Map<String, Kept>> now = new IdentityHashMap<>();

	/** Begins anew: what is not asked for until the next beginning is forgotten, and so is what stands in files whose names mean something else by now. */
	void begin(Set<String> changedFiles) {
		before = now;
		before.values().removeIf(rows -> rows.values().stream().anyMatch(k -> changedFiles.contains(k.row().file())));
		now = new IdentityHashMap<>();
	}

	/** The row of an element below another row, if nothing has changed about it. */
	Optional<Row> get(EObject element, String parent, Map<String, Marks> marks) {
		Optional<Kept> kept = Optional.ofNullable(before.get(element)).map(rows -> rows.get(parent)).filter(k -> k.isAsMarked(marks));
		kept.ifPresent(k -> keep(element, parent, k));
		return kept.map(Kept::row);
	}

	/** Keeps the row of an element. */
	Row put(EObject element, Row row, Map<String, Marks> marks) {
		List<String> identities = new ArrayList<>();
		collect(List.of(row), identities);
		Map<String, Marks> own = new HashMap<>();
		identities.stream().filter(marks::containsKey).forEach(i -> own.put(i, marks.get(i)));
		keep(element, row.parent(), new Kept(row, identities, own));
		return row;
	}

	private void keep(EObject element, String parent, Kept kept) {
		now.computeIfAbsent(element, e -> new HashMap<>()).put(parent, kept);
	}

	private static void collect(Collection<Row> rows, List<String> identities) {
		rows.forEach(row -> {
			identities.add(row.identity());
			collect(row.children(), identities);
		});
	}
}

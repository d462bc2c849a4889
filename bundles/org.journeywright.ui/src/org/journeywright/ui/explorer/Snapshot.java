package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the explorer as the model was at one moment; free of the model's thread. */
public final class Snapshot {

	/** Before anything is known. */
	public static final Snapshot EMPTY = new Snapshot(List.of(), 0);

	private final List<Row> top;
	private final int files;
	private final Map<String, Row> byKey = new HashMap<>();
	private final Map<String, List<Row>> byIdentity = new HashMap<>();

	Snapshot(List<Row> top, int files) {
		this.top = top;
		this.files = files;
		top.forEach(this::enter);
	}

	private void enter(Row row) {
		byKey.put(row.key(), row);
		row.ref().ifPresent(ref -> {
			List<Row> rows = byIdentity.computeIfAbsent(ref.identity(), i -> new ArrayList<>(1));
			// An element is looked for in its own place first.
			rows.add(row.isHome() && rows.stream().noneMatch(Row::isHome) ? 0 : rows.size(), row);
		});
		row.children().forEach(this::enter);
	}

	/** The headings. */
	public List<Row> top() {
		return top;
	}

	/** Whether the model has no elements at all. */
	public boolean isEmpty() {
		return byIdentity.isEmpty();
	}

	/** How many files the model has. */
	public int files() {
		return files;
	}

	/** The row with a key. */
	public Optional<Row> row(String key) {
		return Optional.ofNullable(byKey.get(key));
	}

	/** The rows of an element, its own place first. */
	public List<Row> rows(String identity) {
		return byIdentity.getOrDefault(identity, List.of());
	}

	/** The row above. */
	public Optional<Row> above(Row row) {
		return row(row.parent());
	}

	/** The rows beside a row, itself included. */
	public List<Row> beside(Row row) {
		return above(row).map(Row::children).orElse(top);
	}
}

package org.journeywright.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The rows that are to be seen. Of many that match a search, only the first below each row are shown: nobody reads more, and the window would stand still. */
final class SeenRows implements ITreeContentProvider {

	/** So many matches are shown below one row. */
	static final int MOST = 100;

	private Snapshot snapshot = Snapshot.EMPTY;
	private Optional<Filter.Seen> seen = Optional.empty();

	void show(Snapshot rows, Optional<Filter.Seen> only) {
		snapshot = rows;
		seen = only;
	}

	boolean isSeen(Row row) {
		return seen.isEmpty() || seen.get().rows().contains(row.key());
	}

	private Object[] seen(List<Row> rows) {
		if (seen.isEmpty()) {
			return rows.toArray();
		}
		List<Row> shown = rows.stream().filter(this::isSeen).toList();
		return seen.get().matches() == 0 || shown.size() <= MOST + 1 ? shown.toArray()
				: Stream.concat(shown.stream().limit(MOST), Stream.of(more(shown.get(0).parent(), shown.size() - MOST))).toArray();
	}

	private static Row more(String parent, int count) {
		return new Row(parent + "\nmore", parent, Row.Sort.MORE, Optional.empty(), Optional.empty(), "none", "and " + count + " more", List.of(), "type on to find them", Marks.NONE,
				Optional.empty(), Optional.empty(), List.of());
	}

	@Override
	public Object[] getElements(Object input) {
		return seen(snapshot.top());
	}

	@Override
	public Object[] getChildren(Object parent) {
		// The tree may still hold a row of an earlier moment.
		return parent instanceof Row row ? seen(snapshot.row(row.key()).map(Row::children).orElse(List.of())) : new Object[0];
	}

	@Override
	public boolean hasChildren(Object parent) {
		return parent instanceof Row row && snapshot.row(row.key()).filter(r -> r.children().stream().anyMatch(this::isSeen)).isPresent();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Row row ? snapshot.above(row).orElse(null) : null;
	}
}

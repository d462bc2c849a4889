package org.journeywright.ui.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The rows that are to be seen. */
final class SeenRows implements ITreeContentProvider {

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
		return rows.stream().filter(this::isSeen).toArray();
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
		return getChildren(parent).length > 0;
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Row row ? snapshot.above(row).orElse(null) : null;
	}
}

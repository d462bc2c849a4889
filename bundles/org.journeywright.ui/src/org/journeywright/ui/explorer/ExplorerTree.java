package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.ui.look.Themes;

/** The tree: shows the rows, and keeps what is open and what is chosen while they change. */
final class ExplorerTree {

	private final TreeViewer viewer;
	private final Scroll scroll;
	private final SeenRows content = new SeenRows();
	private Snapshot snapshot = Snapshot.EMPTY;
	private Filter filter = Filter.NONE;
	private Filter.Seen seen = Filter.NONE.of(Snapshot.EMPTY);
	private Optional<Row> topBeforeSearch = Optional.empty();
	private Set<String> openBeforeSearch = new HashSet<>();
	private Set<String> expectOpen = Set.of();
	private List<String> expected = List.of();

	ExplorerTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new ByKey());
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new RowLabels(this::filter));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(content);
		scroll = new Scroll(viewer);
		// The colours of texts in rows are given by hand.
		Themes.whenChanged(viewer.getTree(), viewer::refresh);
	}

	TreeViewer viewer() {
		return viewer;
	}

	Snapshot snapshot() {
		return snapshot;
	}

	/** Another model comes: what was open, chosen and expected of the last one is forgotten. */
	void clear() {
		expected = List.of();
		expectOpen = Set.of();
		openBeforeSearch = new HashSet<>();
		show(Snapshot.EMPTY);
	}

	/** Shows the rows as they are now. */
	void show(Snapshot rows) {
		boolean isFirst = snapshot.isEmpty() && !rows.isEmpty();
		snapshot = rows;
		seen = filter.of(rows);
		update(openKeys());
		if (isFirst) {
			rows.row(Category.JOURNEYS.key()).ifPresent(r -> viewer.expandToLevel(r, 2));
		}
		if (!expected.isEmpty() && has(expected)) {
			List<String> now = expected;
			expected = List.of();
			expectOpen = Set.of();
			reveal(now);
		}
	}

	/** Shows only what is asked for, and answers how many rows match. What is chosen is in sight again when all is shown. */
	int show(Filter asked) {
		if (filter.words().isEmpty() && !asked.words().isEmpty()) {
			openBeforeSearch = openKeys();
			topBeforeSearch = scroll.top();
		}
		boolean isSearchOver = !filter.words().isEmpty() && asked.words().isEmpty();
		filter = asked;
		seen = filter.of(snapshot);
		Set<String> open = isSearchOver ? openBeforeSearch : openKeys();
		open.addAll(seen.open());
		update(open);
		if (isSearchOver) {
			topBeforeSearch.map(Row::key).flatMap(snapshot::row).ifPresent(scroll::keep);
			chosen().stream().findFirst().ifPresent(scroll::show);
		}
		return seen.matches();
	}

	/** The keyboard comes from the search: to its first match, unless one is chosen already. */
	void enter() {
		if (!filter.words().isEmpty() && chosen().stream().noneMatch(filter::matches)) {
			firstMatch(content.getElements(content)).ifPresent(row -> {
				viewer.setSelection(new StructuredSelection(row));
				scroll.show(row);
			});
		}
		viewer.getTree().setFocus();
	}

	private Optional<Row> firstMatch(Object[] rows) {
		return Arrays.stream(rows).map(Row.class::cast).flatMap(r -> (filter.matches(r) ? Optional.of(r) : firstMatch(content.getChildren(r))).stream()).findFirst();
	}

	Filter filter() {
		return filter;
	}

	/** An element is about to have another identity, and with it all below: what was open there stays open. */
	void renamed(String before, String after) {
		Set<String> open = new HashSet<>();
		openKeys().forEach(k -> {
			open.add(k);
			open.add(k.replace("\n" + before, "\n" + after));
		});
		openBeforeSearch.addAll(open);
		expectOpen = open;
		expected = List.of(after);
	}

	/** Chooses elements and brings them into sight: at once, or as soon as they are there. */
	void choose(List<String> identities) {
		expected = reveal(identities) ? List.of() : identities;
	}

	/** These elements are to be chosen as soon as they are there. */
	void expect(List<String> identities) {
		expected = identities;
	}

	/** What is to be chosen once that which is chosen now is gone: what stands behind it, else before it, else above it. */
	List<String> besideChosen() {
		List<Row> going = chosen();
		if (going.isEmpty()) {
			return List.of();
		}
		Row first = going.get(0);
		List<Row> beside = snapshot.beside(first).stream().filter(content::isSeen).toList();
		List<Row> stay = beside.stream().filter(r -> going.stream().noneMatch(g -> g.key().equals(r.key()))).toList();
		int place = (int) beside.stream().takeWhile(r -> !r.key().equals(first.key())).count();
		Optional<Row> next = stay.isEmpty() ? snapshot.above(first) : Optional.of(stay.get(Math.min(place, stay.size() - 1)));
		return next.map(Row::identity).filter(i -> !i.isEmpty()).stream().toList();
	}

	private void update(Set<String> open) {
		expectOpen.stream().filter(k -> snapshot.row(k).isPresent()).forEach(open::add);
		List<String> chosen = chosen().stream().map(Row::key).toList();
		Optional<Row> top = scroll.top();
		viewer.getTree().setRedraw(false);
		try {
			content.show(snapshot, filter.isEmpty() ? Optional.empty() : Optional.of(seen));
			viewer.refresh();
			open(open);
			viewer.setSelection(new StructuredSelection(chosen.stream().map(snapshot::row).flatMap(Optional::stream).filter(content::isSeen).toList()));
		} finally {
			viewer.getTree().setRedraw(true);
		}
		top.ifPresent(scroll::keep);
	}

	private void open(Set<String> keys) {
		List<Row> rows = keys.stream().map(snapshot::row).flatMap(Optional::stream).filter(content::isSeen).toList();
		if (!openKeys().equals(rows.stream().map(Row::key).collect(Collectors.toSet()))) {
			viewer.setExpandedElements(rows.toArray());
		}
	}

	private Set<String> openKeys() {
		Set<String> keys = new HashSet<>();
		for (Object open : viewer.getExpandedElements()) {
			keys.add(((Row) open).key());
		}
		return keys;
	}

	/** The rows that are chosen, in the order of the tree. */
	List<Row> chosen() {
		List<Row> rows = new ArrayList<>();
		Arrays.stream(viewer.getStructuredSelection().toArray()).map(Row.class::cast).forEach(rows::add);
		return rows;
	}

	/** Whether each of these elements has a row, be it seen or filtered out. */
	boolean has(List<String> identities) {
		return identities.stream().allMatch(i -> !snapshot.rows(i).isEmpty());
	}

	/** Whether an element has a row that the search or the filter hides. */
	boolean isHidden(String identity) {
		List<Row> all = snapshot.rows(identity);
		return !all.isEmpty() && all.stream().noneMatch(content::isSeen);
	}

	/** Chooses the rows of elements, or of what is around them, and brings them into sight; answers whether there are any. */
	boolean reveal(List<String> identities) {
		List<Row> rows = identities.stream().map(this::nearest).flatMap(Optional::stream).distinct().toList();
		if (!rows.isEmpty()) {
			viewer.setSelection(new StructuredSelection(rows));
			scroll.show(rows.get(0));
		}
		return !rows.isEmpty();
	}

	private Optional<Row> nearest(String identity) {
		Optional<Row> row = snapshot.rows(identity).stream().filter(content::isSeen).findFirst();
		int part = identity.lastIndexOf('#');
		return row.isPresent() || part < 0 ? row : nearest(identity.substring(0, part));
	}
}

package org.journeywright.ui.gaps;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.ui.gaps.Grouping.Group;
import org.journeywright.ui.gaps.Listing.Place;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.look.Token;

/** The table of gaps, grouped. Rows come into being when they are looked at, so that ten thousand of them are shown at once. */
final class GapTree {

	private static final int[] WIDTHS = { 440, 100, 200, 190, 80 };
	private static final int LEAST = 280;
	private static final int LEAST_OF_ALL = 120;

	private final Tree tree;
	private final Set<String> folded = new HashSet<>();
	private Listing listing = Listing.NOTHING;
	private boolean isFilling;

	/** {@code chosen} hears what is selected, {@code opened} what is opened with a double click or Enter. */
	GapTree(Composite parent, GapSorting sorting, Consumer<Optional<GapRow>> chosen, Consumer<GapRow> opened) {
		tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		for (GapOrder.By by : GapOrder.By.values()) {
			addColumn(sorting, by);
		}
		sorting.whenChanged(() -> sign(sorting.order()));
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Resize, e -> fit());
		Themes.whenChanged(tree, () -> show(listing));
		tree.addListener(SWT.Collapse, e -> remember((TreeItem) e.item, true));
		tree.addListener(SWT.Expand, e -> remember((TreeItem) e.item, false));
		tree.addListener(SWT.Selection, e -> {
			if (!isFilling) {
				chosen.accept(selected());
			}
		});
		tree.addListener(SWT.DefaultSelection, e -> selected().ifPresentOrElse(opened, () -> turn((TreeItem) e.item)));
	}

	private void addColumn(GapSorting sorting, GapOrder.By by) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(by.label());
		column.setToolTipText("Sort by " + by.label().toLowerCase(Locale.ROOT) + "; a second time the other way round, a third time the most pressing first again");
		column.setWidth(WIDTHS[by.ordinal()]);
		column.addListener(SWT.Selection, e -> sorting.set(sorting.order().next(by)));
	}

	/** Shows by a sign in its head which column the rows are sorted by. */
	private void sign(GapOrder order) {
		tree.setSortColumn(order.column().map(c -> tree.getColumn(c.ordinal())).orElse(null));
		tree.setSortDirection(order.column().isEmpty() ? SWT.NONE : order.isReversed() ? SWT.DOWN : SWT.UP);
	}

	Tree control() {
		return tree;
	}

	/** Shows other gaps; what was selected stays so where it is still there. */
	void show(Listing next) {
		Optional<String> chosen = selected().map(GapRow::id);
		Optional<String> top = Optional.ofNullable(tree.getTopItem()).flatMap(i -> listing.at(place(i))).map(GapRow::id);
		isFilling = true;
		tree.setRedraw(false);
		try {
			boolean isAlike = listing.groups().isEmpty() == next.groups().isEmpty();
			boolean isRegrouped = !isAlike || !listing.groups().isEmpty() && next.groups().stream().noneMatch(g -> listing.groups().stream().anyMatch(l -> l.key().equals(g.key())));
			listing = next;
			lay(isAlike);
			tree.deselectAll();
			chosen.map(next.places()::get).ifPresent(p -> tree.setSelection(item(p)));
			if (!isRegrouped) {
				top.map(next.places()::get).ifPresent(p -> tree.setTopItem(item(p)));
			} else if (tree.getItemCount() > 0) {
				// Only when the new rows have their places can the platform scroll to them.
				tree.getDisplay().asyncExec(this::toFirst);
			}
		} finally {
			tree.setRedraw(true);
			isFilling = false;
		}
	}

	private void toFirst() {
		if (!tree.isDisposed() && tree.getItemCount() > 0) {
			tree.setTopItem(tree.getItem(0));
			tree.showSelection();
		}
	}

	private void lay(boolean isAlike) {
		// Rows that can stay are only written anew: making thousands of them takes time.
		if (!isAlike) {
			tree.removeAll();
		}
		tree.setItemCount(listing.groups().isEmpty() ? listing.rows().size() : listing.groups().size());
		for (int i = 0; i < listing.groups().size(); i++) {
			TreeItem item = tree.getItem(i);
			item.setItemCount(listing.groups().get(i).rows().size());
			item.setExpanded(!folded.contains(listing.groups().get(i).key()));
		}
		tree.clearAll(true);
	}

	/** Selects a gap and brings it into view, without telling. */
	void reveal(GapRow row) {
		Optional.ofNullable(listing.places().get(row.id())).ifPresent(p -> {
			TreeItem item = item(p);
			tree.setSelection(item);
			tree.showItem(item);
		});
	}

	/** The gap that is selected; empty where a group or nothing is. */
	Optional<GapRow> selected() {
		return tree.getSelectionCount() == 0 ? Optional.empty() : listing.at(place(tree.getSelection()[0]));
	}

	/** Gives messages the width that is left, but never so much that severities are out of sight. */
	private void fit() {
		int others = IntStream.of(WIDTHS).skip(1).sum();
		int left = tree.getClientArea().width - others;
		tree.getColumn(0).setWidth(left >= LEAST ? left : Math.max(LEAST_OF_ALL, tree.getClientArea().width - WIDTHS[1]));
	}

	private Place place(TreeItem item) {
		TreeItem parent = item.getParentItem();
		// A group is no gap: it gets a place that no gap has.
		boolean isGroup = parent == null && !listing.groups().isEmpty();
		return isGroup ? new Place(Integer.MAX_VALUE, 0) : parent == null ? new Place(-1, tree.indexOf(item)) : new Place(tree.indexOf(parent), parent.indexOf(item));
	}

	private TreeItem item(Place place) {
		return place.group() < 0 ? tree.getItem(place.row()) : tree.getItem(place.group()).getItem(place.row());
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		TreeItem parent = item.getParentItem();
		if (parent == null && !listing.groups().isEmpty()) {
			fill(item, listing.groups().get(event.index));
		} else {
			listing.at(new Place(parent == null ? -1 : tree.indexOf(parent), event.index)).ifPresent(r -> fill(item, r));
		}
	}

	private static void fill(TreeItem item, Group group) {
		item.setText(group.title() + "  (" + Words.number(group.rows().size()) + ")");
	}

	private static void fill(TreeItem item, GapRow row) {
		item.setText(new String[] { row.message(), row.weight(), row.element().map(e -> e.label() + " (" + e.kind() + ")").orElse(""), row.where(), row.code() });
		item.setForeground(1, Tints.of(colour(row.severity())));
		item.setForeground(3, Tints.of(Token.INK_3));
		item.setForeground(4, Tints.of(Token.INK_3));
	}

	/** The colour that stands with the sign of a severity. */
	static Token colour(GapSeverity severity) {
		return switch (severity) {
			case ERROR, CRITICAL -> Token.POOR;
			case MAJOR -> Token.FAIR;
			case MINOR -> Token.INFO;
		};
	}

	private void remember(TreeItem item, boolean isFolded) {
		int index = tree.indexOf(item);
		if (!isFilling && index >= 0 && index < listing.groups().size()) {
			String key = listing.groups().get(index).key();
			if (isFolded) {
				folded.add(key);
			} else {
				folded.remove(key);
			}
		}
	}

	private void turn(TreeItem group) {
		boolean isOpen = group.getExpanded();
		group.setExpanded(!isOpen);
		remember(group, isOpen);
	}
}

package org.journeywright.ui.explorer;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Brings rows of a tree into sight, with some rows around them. */
final class Sight {

	private static final int AROUND = 2;

	private Sight() {
	}

	/** Scrolls no more than it takes for a row to be seen whole, with two rows above and below it. Rows that were opened a moment ago have no place yet. */
	static void bring(TreeItem item) {
		Tree tree = item.getParent();
		if (!isWellSeen(tree, item)) {
			// The system keeps to the last wish only, so that there is but one.
			boolean isLow = item.getBounds().y * 2 > tree.getClientArea().height;
			tree.showItem(further(item, isLow ? Sight::below : Sight::above));
		}
	}

	private static boolean isWellSeen(Tree tree, TreeItem item) {
		Rectangle row = item.getBounds();
		int around = AROUND * tree.getItemHeight();
		return row.y >= around && row.y + row.height + around <= tree.getClientArea().height;
	}

	private static TreeItem further(TreeItem item, UnaryOperator<Optional<TreeItem>> step) {
		Optional<TreeItem> at = Optional.of(item);
		TreeItem last = item;
		for (int i = 0; i < AROUND && at.isPresent(); i++) {
			at = step.apply(at);
			last = at.orElse(last);
		}
		return last;
	}

	private static Optional<TreeItem> below(Optional<TreeItem> from) {
		return from.flatMap(item -> item.getExpanded() && item.getItemCount() > 0 ? Optional.of(item.getItem(0)) : behind(item));
	}

	private static Optional<TreeItem> behind(TreeItem item) {
		Optional<TreeItem> parent = Optional.ofNullable(item.getParentItem());
		return beside(item, 1).or(() -> parent.flatMap(Sight::behind));
	}

	private static Optional<TreeItem> above(Optional<TreeItem> from) {
		return from.flatMap(item -> beside(item, -1).map(Sight::lastOf).or(() -> Optional.ofNullable(item.getParentItem())));
	}

	private static TreeItem lastOf(TreeItem item) {
		return item.getExpanded() && item.getItemCount() > 0 ? lastOf(item.getItem(item.getItemCount() - 1)) : item;
	}

	private static Optional<TreeItem> beside(TreeItem item, int by) {
		TreeItem parent = item.getParentItem();
		int at = by + (parent == null ? item.getParent().indexOf(item) : parent.indexOf(item));
		int count = parent == null ? item.getParent().getItemCount() : parent.getItemCount();
		return at < 0 || at >= count ? Optional.empty() : Optional.of(parent == null ? item.getParent().getItem(at) : parent.getItem(at));
	}
}

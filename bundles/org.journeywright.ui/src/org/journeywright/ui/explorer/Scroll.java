package org.journeywright.ui.explorer;

import java.util.Optional;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** How far a tree is scrolled: stays when its rows are made anew, and moves no more than need be to bring a row into sight. */
final class Scroll {

	/** The system lays out new rows, and scrolls to what is chosen, in its own time; these milliseconds after each other it is looked whether a row is in its place. */
	private static final int[] LOOKS_MS = {20, 40, 100, 250};

	private final TreeViewer viewer;
	private final Tree tree;
	private Optional<Row> kept = Optional.empty();
	private Optional<Row> shown = Optional.empty();

	Scroll(TreeViewer viewer) {
		this.viewer = viewer;
		this.tree = viewer.getTree();
		for (int byHand : new int[] {SWT.MouseVerticalWheel, SWT.MouseDown, SWT.KeyDown}) {
			tree.addListener(byHand, e -> letGo());
		}
		tree.getVerticalBar().addListener(SWT.Selection, e -> {
			if (e.detail != SWT.NONE) {
				letGo();
			}
		});
	}

	/** Where somebody scrolls by hand, that counts. */
	private void letGo() {
		kept = Optional.empty();
		shown = Optional.empty();
	}

	/** The row at the upper edge. On GTK the tree itself would answer with the chosen one. */
	Optional<Row> top() {
		return at(1).map(TreeItem::getData).map(Row.class::cast);
	}

	private Optional<TreeItem> at(int y) {
		return Optional.ofNullable(tree.getItem(new Point(Math.max(1, tree.getClientArea().width - 2), y)));
	}

	/** Has a row at the upper edge again, now and once the tree has laid out its rows, unless another is to be brought into sight. */
	void keep(Row top) {
		kept = Optional.of(top);
		moveTo(top);
		later(() -> kept.filter(row -> row == top && shown.isEmpty()).ifPresent(this::moveTo), () -> kept = kept.filter(r -> r != top));
	}

	private void moveTo(Row top) {
		if (!top().map(Row::key).equals(Optional.of(top.key())) && viewer.testFindItem(top) instanceof TreeItem item) {
			tree.setTopItem(item);
		}
	}

	/** Brings a row into sight, with some around it, once the tree has laid out its rows; what is in sight stays in its place. */
	void show(Row row) {
		kept = Optional.empty();
		shown = Optional.of(row);
		viewer.reveal(row);
		later(() -> shown.filter(r -> r == row).map(viewer::testFindItem).map(TreeItem.class::cast).ifPresent(Sight::bring), () -> shown = shown.filter(r -> r != row));
	}

	private void later(Runnable look, Runnable end) {
		later(look, end, 0);
	}

	/** One look sets off the next, so that the system has its turn between them however busy it is. */
	private void later(Runnable look, Runnable end, int times) {
		if (times == LOOKS_MS.length) {
			end.run();
			return;
		}
		tree.getDisplay().timerExec(LOOKS_MS[times], () -> {
			if (!tree.isDisposed()) {
				look.run();
				later(look, end, times + 1);
			}
		});
	}
}

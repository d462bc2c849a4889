package org.journeywright.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.text.Outlines.Entry;
import org.journeywright.ui.text.Outlines.Stretch;

/** The outline as a tree that follows the cursor. */
final class OutlineTree {

	private final TreeViewer viewer;
	private List<Entry> entries = List.of();
	private boolean isFollowing;

	/** {@code whenChosen} hears where the chosen entry's name stands. */
	OutlineTree(Composite parent, Consumer<Stretch> whenChosen) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		Styles.surface(viewer.getTree());
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		viewer.addPostSelectionChangedListener(event -> {
			if (!isFollowing && event.getStructuredSelection().getFirstElement() instanceof Entry entry && viewer.getTree().isFocusControl()) {
				whenChosen.accept(entry.name());
			}
		});
	}

	Control control() {
		return viewer.getTree();
	}

	void show(List<Entry> now) {
		if (!now.equals(entries)) {
			boolean isOther = entries.isEmpty();
			Object[] expanded = viewer.getExpandedElements();
			entries = now;
			viewer.getTree().setRedraw(false);
			viewer.setInput(entries);
			if (isOther) {
				viewer.expandToLevel(entries.size() == 1 ? 3 : 2);
			} else {
				viewer.setExpandedElements(expanded);
			}
			viewer.getTree().setRedraw(true);
		}
	}

	/** Shows the innermost entry around an offset as chosen. */
	void follow(int offset) {
		List<Entry> path = new ArrayList<>();
		List<Entry> level = entries;
		while (true) {
			var around = level.stream().filter(e -> e.whole().holds(offset)).findFirst();
			if (around.isEmpty()) {
				break;
			}
			path.add(around.get());
			level = around.get().parts();
		}
		isFollowing = true;
		viewer.setSelection(path.isEmpty() ? StructuredSelection.EMPTY : new TreeSelection(new TreePath(path.toArray())), true);
		isFollowing = false;
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object entry) {
			return ((Entry) entry).parts().toArray();
		}

		@Override
		public Object getParent(Object entry) {
			return null;
		}

		@Override
		public boolean hasChildren(Object entry) {
			return !((Entry) entry).parts().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			Entry entry = (Entry) element;
			return new StyledString(entry.label()).append(entry.detail().isEmpty() ? "" : "  " + entry.detail(), StyledString.QUALIFIER_STYLER);
		}
	}
}

package org.journeywright.ui.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.journeywright.language.ide.action.ElementEdit;
import org.journeywright.ui.selection.Dragged;

/** Dragging rows within the explorer: to another place, or to something else they are to refer to. */
final class Dragging extends ViewerDropAdapter {

	/** Something that a page can take: what it really is, diagrams know from {@link Dragged}. */
	private static final String PAGE = "<span></span>";

	private final ExplorerActions actions;

	private Dragging(TreeViewer viewer, ExplorerActions actions) {
		super(viewer);
		this.actions = actions;
		setFeedbackEnabled(true);
		setScrollExpandEnabled(true);
	}

	static void install(ExplorerActions actions) {
		TreeViewer viewer = actions.tree().viewer();
		Transfer[] rows = {LocalSelectionTransfer.getTransfer()};
		// A page is dragged over only by what could be shown in it.
		Transfer[] rowsAndPages = {LocalSelectionTransfer.getTransfer(), HTMLTransfer.getInstance()};
		viewer.addDragSupport(DND.DROP_MOVE, rowsAndPages, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !actions.elements().isEmpty() && actions.tree().chosen().stream().allMatch(Row::isHome);
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
				if (event.doit) {
					Dragged.begin(actions.elements());
				}
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = HTMLTransfer.getInstance().isSupportedType(event.dataType) ? PAGE : LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
				Dragged.end();
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, rows, new Dragging(viewer, actions));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData data) {
		return edit(target).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		Optional<ElementEdit> edit = edit(getCurrentTarget());
		edit.ifPresent(e -> actions.work().make(e, () -> {
		}));
		return edit.isPresent();
	}

	private Optional<ElementEdit> edit(Object target) {
		List<Row> dragged = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection some
				? Arrays.stream(some.toArray()).filter(Row.class::isInstance).map(Row.class::cast).toList()
				: List.of();
		return target instanceof Row row ? new Moves(actions.tree().snapshot()).drop(dragged, row, getCurrentLocation()) : Optional.empty();
	}
}

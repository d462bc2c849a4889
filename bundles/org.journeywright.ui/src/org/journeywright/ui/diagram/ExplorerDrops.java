package org.journeywright.ui.diagram;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.journeywright.ui.explorer.Row;

import com.google.gson.JsonArray;

/** Lets elements be dragged from the explorer onto a diagram: a standard onto a touchpoint. */
final class ExplorerDrops extends DropTargetAdapter {

	private final Browser page;

	private ExplorerDrops(Browser page) {
		this.page = page;
	}

	static void onto(Browser page) {
		DropTarget target = new DropTarget(page, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK);
		target.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
		target.addDropListener(new ExplorerDrops(page));
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		Point at = page.toControl(event.x, event.y);
		page.execute("if (window.journeywrightDragOver) void window.journeywrightDragOver(" + at.x + ", " + at.y + ", " + dragged() + ");");
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		page.execute("if (window.journeywrightDragLeave) void window.journeywrightDragLeave();");
	}

	@Override
	public void drop(DropTargetEvent event) {
		Point at = page.toControl(event.x, event.y);
		page.execute("if (window.journeywrightDrop) void window.journeywrightDrop(" + at.x + ", " + at.y + ", " + dragged() + ");");
	}

	/** The identities of what is dragged, as a list of the page's language. */
	private static String dragged() {
		JsonArray identities = new JsonArray();
		if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection some) {
			List<?> rows = some.toList();
			rows.stream().filter(Row.class::isInstance).flatMap(r -> ((Row) r).ref().stream()).forEach(ref -> identities.add(ref.identity()));
		}
		return identities.toString();
	}
}

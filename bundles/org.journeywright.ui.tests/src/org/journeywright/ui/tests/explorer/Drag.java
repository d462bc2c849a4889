package org.journeywright.ui.tests.explorer;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Takes what is chosen in a tree and lets it go over an item: sends the tree what the system's drag and drop sends it. The system itself is left out, because
 * SWT cannot press a button at a place, and its events can only be made by the back door.
 */
final class Drag {

	private final Tree tree;
	private int detail = DND.DROP_MOVE;

	private Drag(Tree tree) {
		this.tree = tree;
	}

	/** Drops what is chosen at a point of the display; answers whether it could be dropped there. */
	static boolean to(Tree tree, TreeItem item, Point point) {
		try {
			return new Drag(tree).run(item, point);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("SWT's events have changed.", e);
		}
	}

	private boolean run(TreeItem item, Point point) throws ReflectiveOperationException {
		DragSource source = (DragSource) tree.getData(DND.DRAG_SOURCE_KEY);
		DropTarget target = (DropTarget) tree.getData(DND.DROP_TARGET_KEY);
		if (!send(source, "DragStart", item, point).doit) {
			return false;
		}
		send(target, "DragEnter", item, point);
		send(target, "DragOver", item, point);
		boolean isTaken = detail != DND.DROP_NONE;
		if (isTaken) {
			send(target, "DropAccept", item, point);
			send(target, "Drop", item, point);
		}
		send(source, "DragEnd", item, point);
		return isTaken;
	}

	private Event send(Widget widget, String type, TreeItem item, Point point) throws ReflectiveOperationException {
		Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader()).getDeclaredConstructor();
		constructor.setAccessible(true);
		Event event = (Event) constructor.newInstance();
		TransferData rows = LocalSelectionTransfer.getTransfer().getSupportedTypes()[0];
		event.widget = widget;
		event.item = item;
		event.x = point.x;
		event.y = point.y;
		event.doit = true;
		event.detail = detail;
		set(event, "dataType", rows);
		set(event, "dataTypes", new TransferData[] {rows});
		set(event, "operations", DND.DROP_MOVE);
		set(event, "feedback", DND.FEEDBACK_SELECT);
		event.data = LocalSelectionTransfer.getTransfer().getSelection();
		widget.notifyListeners(DND.class.getDeclaredField(type) instanceof Field field && field.trySetAccessible() ? field.getInt(null) : 0, event);
		detail = widget instanceof DropTarget ? event.detail : detail;
		return event;
	}

	private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
		Field field = event.getClass().getDeclaredField(name);
		field.setAccessible(true);
		field.set(event, value);
	}
}

package org.journeywright.ui.selection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.journeywright.language.ide.action.ElementRef;

/**
 * The elements that are being dragged within the window, for pages: a web engine takes part in dragging by itself, and tells its page nothing of what comes from
 * elsewhere in the window. To be used on the thread of the user interface.
 */
public final class Dragged {

	private static final List<Consumer<List<ElementRef>>> LISTENERS = new CopyOnWriteArrayList<>();

	private Dragged() {
	}

	/** Elements are taken up. */
	public static void begin(List<ElementRef> elements) {
		LISTENERS.forEach(listener -> listener.accept(elements));
	}

	/** They were let go, wherever that was. */
	public static void end() {
		begin(List.of());
	}

	/** Tells of what is dragged as long as a control is there: of the elements when they are taken up, of none when they were let go. */
	public static void listen(Control control, Consumer<List<ElementRef>> listener) {
		LISTENERS.add(listener);
		control.addListener(SWT.Dispose, event -> LISTENERS.remove(listener));
	}
}

package org.journeywright.ui.go;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.layout.PerWindow;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Cursor;

/** Where somebody was in the texts of a window, to go back there and forward again. Ends where another folder opens. Belongs to the user interface's thread. */
public final class Trail {

	private static final int LENGTH = 100;
	private static final PerWindow<Trail> ALL = new PerWindow<>(Trail::new, Trail::close);

	private final IWorkbenchWindow window;
	private final Deque<Stop> behind = new ArrayDeque<>();
	private final Deque<Stop> ahead = new ArrayDeque<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private final Sessions.Listener folders = folder -> forget();
	private Optional<ITextEditor> shown = Optional.empty();
	private boolean isGoing;

	private Trail(IWorkbenchWindow window) {
		this.window = window;
		Sessions.instance().addListener(folders);
		window.getPartService().addPartListener(new Tabs());
	}

	/** The trail of a window. */
	public static Trail in(IWorkbenchWindow window) {
		return ALL.in(window);
	}

	/** Remembers where the cursor is, before it is put somewhere else. */
	public void leave() {
		Cursor.in(window).ifPresent(this::leave);
	}

	private void leave(Cursor cursor) {
		if (!isGoing) {
			push(behind, cursor);
			clear(ahead);
			tell();
		}
	}

	boolean canGo(Way way) {
		return !from(way).isEmpty();
	}

	/** Goes one place back or forward; places whose files are gone are passed over. */
	void go(Way way) {
		Optional<Cursor> here = Cursor.in(window);
		boolean isThere = false;
		isGoing = true;
		try {
			while (!isThere && canGo(way)) {
				isThere = reach(from(way).pop(), here);
			}
		} finally {
			isGoing = false;
		}
		if (isThere) {
			here.ifPresent(cursor -> push(from(way == Way.BACK ? Way.FORWARD : Way.BACK), cursor));
		}
		tell();
	}

	private static boolean reach(Stop stop, Optional<Cursor> here) {
		stop.release();
		return here.filter(stop::isAt).isEmpty() && stop.show();
	}

	private Deque<Stop> from(Way way) {
		return way == Way.BACK ? behind : ahead;
	}

	private static void push(Deque<Stop> stops, Cursor cursor) {
		if (stops.isEmpty() || !stops.peek().isAt(cursor)) {
			stops.push(Stop.at(cursor));
		}
		if (stops.size() > LENGTH) {
			stops.removeLast().release();
		}
	}

	private void forget() {
		clear(behind);
		clear(ahead);
		shown = Optional.empty();
		tell();
	}

	private void close() {
		Sessions.instance().removeListener(folders);
		forget();
	}

	private static void clear(Deque<Stop> stops) {
		stops.forEach(Stop::release);
		stops.clear();
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Another tab is another place, too. */
	private final class Tabs implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (reference.getPart(false) instanceof IEditorPart part) {
				Optional<ITextEditor> now = Optional.ofNullable(part.getAdapter(ITextEditor.class));
				if (!now.equals(shown)) {
					shown.flatMap(Cursor::of).ifPresent(Trail.this::leave);
					shown = now;
				}
			}
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			shown = shown.filter(editor -> editor != reference.getPart(false));
		}
	}
}

package org.journeywright.ui.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * One thing for each window, from when it is asked for first until the window closes. Belongs to the user interface's thread.
 *
 * @param <T>
 *            the thing
 */
public final class PerWindow<T> {

	private final Map<IWorkbenchWindow, T> all = new HashMap<>();
	private final Function<IWorkbenchWindow, T> make;
	private final Consumer<T> close;

	/** {@code close} ends what {@code make} has begun. */
	public PerWindow(Function<IWorkbenchWindow, T> make, Consumer<T> close) {
		this.make = make;
		this.close = close;
	}

	/** The thing of a window. */
	public T in(IWorkbenchWindow window) {
		if (!all.containsKey(window)) {
			all.put(window, make.apply(window));
			window.getWorkbench().addWindowListener(new UntilClosed(window));
		}
		return all.get(window);
	}

	private void drop(IWorkbenchWindow window) {
		close.accept(all.remove(window));
	}

	private final class UntilClosed implements IWindowListener {

		private final IWorkbenchWindow window;

		private UntilClosed(IWorkbenchWindow window) {
			this.window = window;
		}

		@Override
		public void windowClosed(IWorkbenchWindow closed) {
			if (closed == window) {
				window.getWorkbench().removeWindowListener(this);
				// The views of the window still ask for it when they go.
				Display.getCurrent().asyncExec(() -> drop(window));
			}
		}

		@Override
		public void windowOpened(IWorkbenchWindow opened) {
			// There is nothing to do.
		}

		@Override
		public void windowActivated(IWorkbenchWindow activated) {
			// There is nothing to do.
		}

		@Override
		public void windowDeactivated(IWorkbenchWindow deactivated) {
			// There is nothing to do.
		}
	}
}

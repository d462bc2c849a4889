package org.journeywright.ui.go;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** Goes along the trail of a window, as the commands Back and Forward. */
public final class BackAndForward extends AbstractHandler {

	private final Trail trail;
	private final Way way;

	private BackAndForward(Trail trail, Way way) {
		this.trail = trail;
		this.way = way;
		update();
		trail.addListener(this::update);
	}

	/** Has a window know both from now on. */
	public static void in(IWorkbenchWindow window) {
		IHandlerService handlers = window.getService(IHandlerService.class);
		for (Way way : Way.values()) {
			handlers.activateHandler(way.command(), new BackAndForward(Trail.in(window), way));
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		trail.go(way);
		// Handlers give nothing back.
		return null;
	}

	private void update() {
		setBaseEnabled(trail.canGo(way));
	}
}

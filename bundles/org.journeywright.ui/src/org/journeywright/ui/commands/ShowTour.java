package org.journeywright.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.welcome.Tour;

/** Begins the tour. */
public final class ShowTour extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Tour.begin(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		// Handlers give nothing back.
		return null;
	}
}

package org.journeywright.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.welcome.Welcome;

/** Shows the welcome page. */
public final class ShowWelcome extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Welcome.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		// Handlers give nothing back.
		return null;
	}
}

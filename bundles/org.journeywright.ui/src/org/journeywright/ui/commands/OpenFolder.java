package org.journeywright.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.session.Folders;

/** Asks for a folder and opens it. */
public final class OpenFolder extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Folders.chooseAndOpen(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		// Handlers give nothing back.
		return null;
	}
}

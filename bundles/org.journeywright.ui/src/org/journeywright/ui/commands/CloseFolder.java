package org.journeywright.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.session.Folders;

/** Closes the folder that is open. */
public final class CloseFolder extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Folders.close(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		// Handlers give nothing back.
		return null;
	}
}

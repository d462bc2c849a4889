package org.journeywright.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.files.MessagesDialog;

/** Lists what the window has told since it opened. */
public final class ShowMessages extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new MessagesDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell()).open();
		// Handlers give nothing back.
		return null;
	}
}

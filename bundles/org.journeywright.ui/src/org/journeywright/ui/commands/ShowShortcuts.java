package org.journeywright.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.help.HelpPage;
import org.journeywright.ui.help.HelpTopic;

/** Lists the keyboard shortcuts. */
public final class ShowShortcuts extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HelpPage.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), HelpTopic.SHORTCUTS);
		// Handlers give nothing back.
		return null;
	}
}

package org.journeywright.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.help.HelpPage;
import org.journeywright.ui.help.HelpTopic;

/** Shows the user guide. */
public final class ShowGuide extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HelpPage.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), HelpTopic.GUIDE);
		// Handlers give nothing back.
		return null;
	}
}

package org.journeywright.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.welcome.NewModelWizard;
import org.journeywright.ui.welcome.Template;

/** Asks for name and place of a new model. */
public final class NewModel extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NewModelWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), Template.FIRST);
		// Handlers give nothing back.
		return null;
	}
}

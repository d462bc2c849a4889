package org.journeywright.ui.diagram;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives the whole screen to the part one is at, and takes it back again: a diagram before people. */
public final class FullScreen extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		boolean isFull = !window.getShell().getFullScreen();
		window.getShell().setFullScreen(isFull);
		IWorkbenchPage page = window.getActivePage();
		IWorkbenchPartReference part = page.getActivePartReference();
		if (part != null) {
			page.setPartState(part, isFull ? IWorkbenchPage.STATE_MAXIMIZED : IWorkbenchPage.STATE_RESTORED);
		}
		return null;
	}
}

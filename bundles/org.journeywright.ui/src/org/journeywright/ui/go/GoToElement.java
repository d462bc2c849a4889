package org.journeywright.ui.go;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Texts;

/** Finds any element of the model by its name. */
public final class GoToElement extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		Sessions.instance().model().ifPresent(model -> new Pick(shell, "Go to an element", "Name or kind, for example: touchpoint fault",
				words -> Places.named(model, words), choice -> Texts.show(model, choice.place())).open());
		return null;
	}

	@Override
	public boolean isEnabled() {
		return Sessions.instance().model().isPresent();
	}
}

package org.journeywright.ui.app;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.journeywright.ui.settings.SettingsDialog;

/** Answers those of the platform's commands that mean something else here. Only in the product itself: another Eclipse keeps its own dialogs. */
final class StandingHandlers {

	private StandingHandlers() {
	}

	static void activate(IWorkbenchWindow window) {
		var handlers = window.getService(IHandlerService.class);
		handlers.activateHandler(Item.PLATFORM + "window.preferences", opening(shell -> new SettingsDialog(shell).open()));
		handlers.activateHandler(Item.PLATFORM + "help.aboutAction", opening(shell -> new AboutBox(shell).open()));
	}

	private static AbstractHandler opening(Consumer<Shell> dialog) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) throws ExecutionException {
				dialog.accept(HandlerUtil.getActiveShellChecked(event));
				return null;
			}
		};
	}
}

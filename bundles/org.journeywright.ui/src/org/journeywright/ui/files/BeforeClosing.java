package org.journeywright.ui.files;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.journeywright.ui.session.Sessions;

/** Has what is being typed written before the platform closes texts or lays the window out anew, so that it asks about that as about any other change. */
final class BeforeClosing implements IExecutionListener {

	private static final Set<String> COMMANDS = Set.of("org.eclipse.ui.file.close", "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.closeOthers", "org.eclipse.ui.file.closePart",
			"org.eclipse.ui.file.restartWorkbench", "org.eclipse.ui.perspectives.showPerspective", "org.eclipse.ui.window.resetPerspective");

	@Override
	public void preExecute(String command, ExecutionEvent event) {
		if (COMMANDS.contains(command)) {
			Sessions.instance().model().ifPresent(model -> model.pending().writeNow());
		}
	}

	@Override
	public void notHandled(String command, NotHandledException exception) {
		// Nothing was closed.
	}

	@Override
	public void postExecuteFailure(String command, ExecutionException exception) {
		// What was written stays.
	}

	@Override
	public void postExecuteSuccess(String command, Object result) {
		// All is written.
	}
}

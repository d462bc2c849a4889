package org.journeywright.ui.go;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.text.Cursor;

/** A command about the place of the cursor. */
abstract class AtCursor extends AbstractHandler {

	abstract void execute(Cursor cursor, Shell shell);

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Cursor.in(window).ifPresent(cursor -> execute(cursor, window.getShell()));
		return null;
	}
}

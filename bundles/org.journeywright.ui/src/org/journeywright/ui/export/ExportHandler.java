package org.journeywright.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.files.UnsavedTexts;
import org.journeywright.ui.session.Sessions;

/** An export as a command; there while a folder is open. */
abstract class ExportHandler extends AbstractHandler {

	private final ExportKind kind;
	private final Sessions.Listener listener = folder -> setBaseEnabled(folder.isPresent());

	ExportHandler(ExportKind kind) {
		this.kind = kind;
		setBaseEnabled(Sessions.instance().folder().isPresent());
		Sessions.instance().addListener(listener);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		Sessions.instance().model().ifPresent(model -> UnsavedTexts.whenWritten(window, model, "Export", () -> Exporting.start(window, model, kind)));
		// Handlers give nothing back.
		return null;
	}

	@Override
	public void dispose() {
		Sessions.instance().removeListener(listener);
		super.dispose();
	}
}

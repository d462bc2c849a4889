package org.journeywright.ui.files;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/** Gives a window what belongs to files: saving, undo, messages, and the questions before anything is lost. */
public final class FileParts {

	private FileParts() {
	}

	/** Sets all of it up; before the first folder is opened, so that none of its messages is missed. */
	public static void in(IWorkbenchWindow window) {
		IWorkbench workbench = window.getWorkbench();
		MessageBar.in(window.getShell());
		Sessions.instance().addListener(new OpenFiles(window.getShell()));
		HistoryHandlers history = new HistoryHandlers(workbench);
		SaveHandlers saving = new SaveHandlers(window);
		var unsaved = new UnsavedState(workbench.getDisplay(), saving::update);
		Sessions.instance().addListener(folder -> {
			// The platform's part that keeps texts takes its time to start; without a folder there are none. Added twice it still listens once.
			folder.ifPresent(open -> FileBuffers.getTextFileBufferManager().addFileBufferListener(unsaved));
			history.update();
			saving.update();
		});
		window.getPartService().addPartListener(history);
		window.getPartService().addPartListener(saving);
		window.getPartService().addPartListener(new ClosedEditors());
		workbench.addWorkbenchListener(new Closing(window));
		workbench.getService(ICommandService.class).addExecutionListener(new BeforeClosing());
	}

	/** Asks before the window closes, and leaves no drafts behind after it has. */
	private record Closing(IWorkbenchWindow window) implements IWorkbenchListener {

		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			return UnsavedTexts.settle(window.getShell()) || forced;
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			Sessions.instance().model().ifPresent(OpenModel::close);
		}
	}
}

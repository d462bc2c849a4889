package org.journeywright.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;

/** Makes an export while work goes on, and tells when it is done. It reads the files anew: what is written is what anybody gets who has the folder. */
final class ExportJob extends Job {

	private final Export export;
	private final Path folder;
	private final Path out;
	private final Display display;

	ExportJob(Export export, Path folder, Path out, Display display) {
		super("Making the " + export.what());
		this.export = export;
		this.folder = folder;
		this.out = out;
		this.display = display;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			done(make(new Steps(monitor)));
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException e) {
			tell(Message.now("The " + export.what() + " was stopped. Nothing was written."));
			return Status.CANCEL_STATUS;
		} catch (ExportRefusedException e) {
			tell(Message.now(e.getMessage()));
		} catch (IOException e) {
			tell(Message.now("The " + export.what() + " could not be written to " + out + ". " + inTheWindow(e.getMessage())));
		} catch (RuntimeException e) {
			ILog.of(ExportJob.class).error("The " + export.what() + " could not be made.", e);
			tell(Message.now("The " + export.what() + " could not be made because of a mistake in Journeywright. Nothing was written; the model is as it was."));
		}
		// The message has told; a dialog of the platform would tell it again in other words.
		return Status.OK_STATUS;
	}

	/** The writers of files speak to the command line, too, and name its option. */
	private static String inTheWindow(String message) {
		return String.valueOf(message).replace(" with --out", "");
	}

	private Exported make(Steps steps) throws IOException {
		LoadedModel model = read(steps);
		if (model.files().isEmpty() && model.problems().isEmpty()) {
			throw new ExportRefusedException("There is no .journey file in " + folder + " yet. Save a text with a journey first.");
		}
		return export.make(model, out, steps);
	}

	private LoadedModel read(Steps steps) {
		try {
			return LanguageServices.get(ModelLoader.class).load(folder, steps::report);
		} catch (IOException e) {
			ILog.of(ExportJob.class).warn("The model cannot be read.", e);
			throw new ExportRefusedException("The model in " + folder + " cannot be read, so the " + export.what() + " was not made. See whether the folder is still there and you may read it.");
		}
	}

	private void done(Exported made) {
		tell(Message.now(made.summary(), new Message.Link("Open page", () -> open(made.page())), new Message.Link("Show folder", () -> open(out))));
	}

	private static void open(Path path) {
		if (!Program.launch(path.toString())) {
			Messages.instance().show(Message.now("This system knows no program that opens " + path + ". Open it from your browser or file manager."));
		}
	}

	private void tell(Message message) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> Messages.instance().show(message));
		}
	}
}

package org.journeywright.ui.files;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/** Asks what is to become of changes that are not saved, before a window or a folder closes. */
public final class UnsavedTexts {

	private static final int NAMED = 10;
	private static final int SAVE = 0;
	private static final int LEAVE = 1;

	private UnsavedTexts() {
	}

	/**
	 * Saves the changes of the open model or gives them up, as the person wants; asks nothing where all is saved. What is being typed is one of the changes.
	 *
	 * @return whether the window or folder may close
	 */
	public static boolean settle(Shell window) {
		return Sessions.instance().model().map(model -> settle(window, model)).orElse(true);
	}

	private static boolean settle(Shell window, OpenModel model) {
		model.pending().writeNow();
		if (!isGivenUp(window, model, "Leave")) {
			return false;
		}
		List<String> files = model.documents().unsaved();
		if (files.isEmpty()) {
			return true;
		}
		return switch (ask(window, files)) {
			case SAVE -> isSaved(window, model, files);
			case LEAVE -> {
				files.forEach(model::discard);
				yield true;
			}
			default -> false;
		};
	}

	/**
	 * Has what is being typed written and then goes on; asks first where some of it cannot be written. Goes on before this call returns where nothing waits.
	 *
	 * @param verb
	 *            what is done then: "Save"
	 */
	public static void whenWritten(Shell window, OpenModel model, String verb, Runnable then) {
		Runnable goOn = () -> {
			if (!window.isDisposed() && isGivenUp(window, model, verb)) {
				then.run();
			}
		};
		CompletableFuture<Void> written = model.pending().write();
		if (written.isDone()) {
			goOn.run();
		} else {
			// Others wait for the same edits; a question must not hold them up.
			Display display = window.getDisplay();
			written.thenRun(() -> display.asyncExec(goOn));
		}
	}

	/** Asks whether something is done without what was typed and cannot be written. */
	private static boolean isGivenUp(Shell window, OpenModel model, String verb) {
		List<String> refused = model.pending().refused();
		return refused.isEmpty() || new MessageDialog(window, verb + " without what you typed last?", null, "It could not be written:\n\n" + String.join("\n", refused),
				MessageDialog.QUESTION, SAVE, "&Go Back and Mend It", "&" + verb + " Without It").open() == LEAVE;
	}

	/**
	 * Saves files and says what could not be saved.
	 *
	 * @return whether all are on disk
	 */
	public static boolean isSaved(Shell window, OpenModel model, List<String> files) {
		List<String> problems = Saving.save(model, files);
		if (!problems.isEmpty()) {
			MessageDialog.openError(window, "Not everything is saved", String.join("\n\n", problems.subList(0, Math.min(NAMED, problems.size()))));
		}
		return problems.isEmpty();
	}

	private static int ask(Shell window, List<String> files) {
		String question = files.size() == 1 ? "The file " + files.get(0) + " has changes that are not saved." : files.size() + " files have changes that are not saved:\n\n" + names(files);
		return new MessageDialog(window, "Save the changes?", null, question, MessageDialog.QUESTION, SAVE, "&Save", "&Don't Save", IDialogConstants.CANCEL_LABEL).open();
	}

	private static String names(List<String> files) {
		String named = String.join("\n", files.subList(0, Math.min(NAMED, files.size())));
		return files.size() > NAMED ? named + "\nand " + (files.size() - NAMED) + " more" : named;
	}
}

package org.journeywright.ui.explorer;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.language.ide.action.ElementEdit;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Refused;

/** Makes edits, asks the model, and comes back to the user interface's thread with the answer; what is refused is said in words. */
final class Work {

	private final Shell shell;

	Work(Shell shell) {
		this.shell = shell;
	}

	Shell shell() {
		return shell;
	}

	Optional<OpenModel> model() {
		return Sessions.instance().model();
	}

	/** Makes an edit, then goes on; a refusal is shown in a dialog. */
	void make(ElementEdit edit, Runnable then) {
		make(edit, then, this::refused);
	}

	/** Makes an edit, then goes on. */
	void make(ElementEdit edit, Runnable then, Consumer<String> refused) {
		model().ifPresent(m -> await(edit.make(m), changed -> then.run(), refused));
	}

	/** Asks the model, then goes on with the answer; a refusal is shown in a dialog. */
	<T> void ask(Function<LiveModel, T> question, Consumer<T> then) {
		model().ifPresent(m -> await(m.service().ask(question), then, this::refused));
	}

	/** Waits for an answer without blocking. */
	<T> void await(CompletableFuture<T> answer, Consumer<T> then) {
		await(answer, then, this::refused);
	}

	private <T> void await(CompletableFuture<T> answer, Consumer<T> then, Consumer<String> refused) {
		Display display = shell.getDisplay();
		answer.whenComplete((value, failure) -> display.asyncExec(() -> {
			if (shell.isDisposed()) {
				return;
			}
			if (failure == null) {
				then.accept(value);
			} else {
				refused.accept(Refused.words(failure));
			}
		}));
	}

	private void refused(String message) {
		MessageDialog.openInformation(shell, "This cannot be done", message);
	}
}

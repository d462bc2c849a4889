package org.journeywright.ui.files;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.journeywright.ui.session.ModelHistory;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/** The two directions in the history of the open model. */
enum History {

	/** Takes the last step back. */
	UNDO("undo", "Undo", "Undone", OpenModel::undo, ModelHistory::undoLabel),
	/** Does the step that was taken back again. */
	REDO("redo", "Redo", "Done again", OpenModel::redo, ModelHistory::redoLabel);

	private final String action;
	private final String word;
	private final String done;
	private final Function<OpenModel, CompletableFuture<IStatus>> step;
	private final Function<ModelHistory, String> label;

	History(String action, String word, String done, Function<OpenModel, CompletableFuture<IStatus>> step, Function<ModelHistory, String> label) {
		this.action = action;
		this.word = word;
		this.done = done;
		this.step = step;
		this.label = label;
	}

	/** The platform's command for it. */
	String command() {
		return "org.eclipse.ui.edit." + action;
	}

	/** What editors call their action for it. */
	String action() {
		return action;
	}

	/** Whether there is a step to go; what is being typed will be one. */
	boolean isPossible() {
		return !next().isEmpty() || Sessions.instance().model().filter(m -> m.pending().isThere()).isPresent();
	}

	/** What it would do, as in "Undo Rename touchpoint", with its mnemonic for menus. */
	String label() {
		return "&" + word + (next().isEmpty() ? "" : " " + next().replace("&", "&&"));
	}

	/** Goes one step, once what is being typed is written; tells in the window where that cannot be done. Where there is none, nothing happens. */
	void go() {
		Sessions.instance().model().ifPresent(model -> step.apply(model).thenAccept(status -> {
			if (status.matches(IStatus.ERROR)) {
				Messages.instance().show(Message.now(status.getMessage()));
			} else {
				StepInSight.bring(model, done);
			}
		}));
	}

	private String next() {
		return Sessions.instance().model().map(m -> label.apply(m.history())).orElse("");
	}
}

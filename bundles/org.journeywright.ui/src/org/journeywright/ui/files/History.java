package org.journeywright.ui.files;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.journeywright.ui.session.ModelHistory;
import org.journeywright.ui.session.Sessions;

/** The two directions in the history of the open model. */
enum History {

	/** Takes the last step back. */
	UNDO("undo", "Undo", ModelHistory::undo, ModelHistory::undoLabel),
	/** Does the step that was taken back again. */
	REDO("redo", "Redo", ModelHistory::redo, ModelHistory::redoLabel);

	private final String action;
	private final String word;
	private final Function<ModelHistory, IStatus> step;
	private final Function<ModelHistory, String> label;

	History(String action, String word, Function<ModelHistory, IStatus> step, Function<ModelHistory, String> label) {
		this.action = action;
		this.word = word;
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

	/** Whether there is a step to go. */
	boolean isPossible() {
		return !next().isEmpty();
	}

	/** What it would do, as in "Undo Rename touchpoint", with its mnemonic for menus. */
	String label() {
		return "&" + word + (isPossible() ? " " + next().replace("&", "&&") : "");
	}

	/** Goes one step; tells in the window where that cannot be done. */
	void go() {
		model().map(step).filter(status -> !status.isOK()).ifPresent(status -> Messages.instance().show(Message.now(status.getMessage())));
	}

	private String next() {
		return model().map(label).orElse("");
	}

	private static Optional<ModelHistory> model() {
		return Sessions.instance().model().map(m -> m.history());
	}
}

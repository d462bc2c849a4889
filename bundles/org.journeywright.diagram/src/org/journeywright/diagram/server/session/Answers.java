package org.journeywright.diagram.server.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.types.Severity;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.edit.EditRefusedException;

/** Answers a page what has become of what it asked for: by the number it gave it, or in words alone where it gave none. For any thread. */
final class Answers {

	/** What is said where something went wrong that nobody has thought of. */
	static final String FAILED = "That could not be done, and nothing was changed. Try it in the text, or report what you did.";

	private final Consumer<Action> page;

	Answers(Consumer<Action> page) {
		this.page = page;
	}

	/**
	 * It is done.
	 *
	 * @param label
	 *            what has been done; empty where that is plain
	 * @param message
	 *            what else the user is to know; empty where there is nothing
	 */
	void done(int number, String label, String message) {
		if (number > 0) {
			page.accept(new Told.Answered(number, true, label, message));
		} else if (!message.isEmpty()) {
			page.accept(new MessageAction(Severity.INFO, message));
		}
	}

	/** It cannot be done; nothing was changed. */
	void refuse(int number, String message) {
		page.accept(number > 0 ? new Told.Answered(number, false, "", message) : new MessageAction(Severity.ERROR, message));
	}

	/** It could not be done, in words for the user. */
	void refuse(int number, Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if (cause instanceof RejectedExecutionException) {
			// The model was closed in this very moment, and the page goes with it.
			return;
		}
		if (!(cause instanceof EditRefusedException)) {
			System.getLogger(Answers.class.getName()).log(System.Logger.Level.ERROR, "A diagram could not do what it was asked for.", cause);
		}
		refuse(number, cause instanceof EditRefusedException ? cause.getMessage() : FAILED);
	}

	/** Follows something to its end; says where it fails. */
	<T> void follow(int number, CompletableFuture<T> done, Consumer<T> success) {
		done.thenAccept(success).whenComplete((nothing, failure) -> {
			if (failure != null) {
				refuse(number, failure);
			}
		});
	}
}

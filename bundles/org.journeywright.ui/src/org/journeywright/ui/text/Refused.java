package org.journeywright.ui.text;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;

/** Says in words for the user why something could not be done. */
public final class Refused {

	private Refused() {
	}

	/** Tells in the window when, and if, something that was asked for fails. */
	public static void tell(CompletableFuture<?> edit) {
		edit.whenComplete((done, failure) -> {
			if (failure != null) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Messages.instance().show(Message.now(words(failure))));
			}
		});
	}

	/** The reason of a refusal. What fails without one is a mistake of ours: its words are for the log. */
	public static String words(Throwable failure) {
		Throwable cause = failure;
		while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		if (cause instanceof EditRefusedException) {
			return cause.getMessage();
		}
		ILog.of(Refused.class).error("Something could not be done.", cause);
		return "Something went wrong, and nothing was changed. Try again; if it happens again, change the text instead.";
	}
}

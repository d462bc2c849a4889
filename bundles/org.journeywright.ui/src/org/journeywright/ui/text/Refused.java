package org.journeywright.ui.text;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;

/** Tells in the window where an edit that was asked for in a text cannot be made. */
public final class Refused {

	private Refused() {
	}

	/** Tells when, and if, the edit fails. */
	public static void tell(CompletableFuture<?> edit) {
		edit.whenComplete((done, failure) -> {
			if (failure != null) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Messages.instance().show(Message.now(words(failure))));
			}
		});
	}

	private static String words(Throwable failure) {
		Throwable cause = failure.getCause() == null ? failure : failure.getCause();
		if (cause instanceof EditRefusedException) {
			return cause.getMessage();
		}
		ILog.of(Refused.class).error("An edit failed.", cause);
		return "This could not be done, and nothing was changed. Help > Messages tells more.";
	}
}

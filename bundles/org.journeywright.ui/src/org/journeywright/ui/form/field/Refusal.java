package org.journeywright.ui.form.field;

import java.util.concurrent.CompletionException;

import org.journeywright.language.edit.EditRefusedException;

/** Says why a change was not made. */
public final class Refusal {

	private Refusal() {
	}

	/** The reason in words for the user. */
	public static String words(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		return cause instanceof EditRefusedException ? cause.getMessage() : "This cannot be written: " + cause.getMessage();
	}
}

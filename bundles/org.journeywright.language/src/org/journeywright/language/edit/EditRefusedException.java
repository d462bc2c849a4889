package org.journeywright.language.edit;

/** An edit that the language cannot express, with a message that tells the user why and what to do instead. */
public class EditRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Refuses an edit for the given reason. */
	public EditRefusedException(String reason) {
		super(reason);
	}
}

package org.journeywright.language.ide.action;

import java.util.concurrent.CompletableFuture;


/** An edit that any view may offer: one step of the one history, with the name that Undo shows. */
public interface ElementEdit extends ModelEdit {

	/** What is done, as in "Rename touchpoint". */
	String label();

	/**
	 * Makes the edit.
	 *
	 * @return whether anything was changed, when it has been; fails with an {@link org.journeywright.language.edit.EditRefusedException} whose message is for the
	 *         user
	 */
	default CompletableFuture<Boolean> make(Desk model) {
		return model.edit(label(), this);
	}
}

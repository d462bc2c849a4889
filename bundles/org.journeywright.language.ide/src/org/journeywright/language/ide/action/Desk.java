package org.journeywright.language.ide.action;

import java.util.concurrent.CompletableFuture;

import org.journeywright.language.ide.live.ModelService;

/** Where a model is worked on, with one history of edits: the window, or a server of diagrams. */
public interface Desk {

	/** The live model, to ask. */
	ModelService service();

	/**
	 * Changes the model by the smallest change of its texts, as one step that can be undone.
	 *
	 * @param label
	 *            what is done, for Undo: "Rename touchpoint"
	 * @return whether anything was changed, when it has been; fails with an {@link org.journeywright.language.edit.EditRefusedException} whose message is for the
	 *         user
	 */
	CompletableFuture<Boolean> edit(String label, ModelEdit edit);
}

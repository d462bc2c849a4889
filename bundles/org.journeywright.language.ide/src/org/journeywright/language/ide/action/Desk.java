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
	default CompletableFuture<Boolean> edit(String label, ModelEdit edit) {
		return edit((model, editor) -> new StepPlan.Step(label, edit.plan(model, editor)));
	}

	/** Changes the model as {@link #edit(String, ModelEdit)} does, by a step that gets its name when it is worked out. */
	CompletableFuture<Boolean> edit(StepPlan plan);
}

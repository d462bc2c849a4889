package org.journeywright.language.ide.action;

import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;

/** Works out a step of the history with its name, on the model's thread, where what the step is called follows from the model as well. */
@FunctionalInterface
public interface StepPlan {

	/**
	 * A step that has been worked out.
	 *
	 * @param label
	 *            what is done, for Undo: "Rename touchpoint"
	 * @param edits
	 *            the changes of the texts; none where nothing is to be done
	 */
	record Step(String label, TextEdits edits) {
	}

	/**
	 * The step. It is worked out anew where a text has changed before it could be made; the last one counts.
	 *
	 * @throws org.journeywright.language.edit.EditRefusedException
	 *             with a message for the user where it cannot be made
	 */
	Step plan(LiveModel model, ModelEditor editor);
}

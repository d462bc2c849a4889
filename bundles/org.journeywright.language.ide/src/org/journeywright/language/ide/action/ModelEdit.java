package org.journeywright.language.ide.action;

import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;

/** Works out an edit, on the model's thread. It finds its elements by identity, as the texts may have changed since the view showed them. */
@FunctionalInterface
public interface ModelEdit {

	/**
	 * The changes of the texts.
	 *
	 * @throws org.journeywright.language.edit.EditRefusedException
	 *             with a message for the user where the edit cannot be made
	 */
	TextEdits plan(LiveModel model, ModelEditor editor);
}

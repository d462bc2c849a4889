package org.journeywright.diagram.common;

import java.util.List;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.language.live.LiveModel;

/**
 * Moves what was cut on a diagram to where it is pasted there, as one step. Elements are moved as by the hand, so that whatever refers to them still does; ties are
 * taken away where they were cut, then made where they are pasted.
 *
 * @param drawing
 *            on which it is done
 */
public record Moving(Diagram diagram, Drawing drawing) {

	/** Moves what was cut; throws with a sentence for the user where it cannot be there. On the model's thread. */
	public Edited edit(Paste paste, LiveModel model, ModelEditor editor) {
		if (paste.ties().isEmpty()) {
			return diagram.edit(new Drop(paste.cut(), PastedTies.target(paste), paste.where()), drawing, model, editor);
		}
		Edited pasted = diagram.edit(paste.asCopy(), drawing, model, editor);
		if (pasted.edits().isEmpty()) {
			// What is there already is not taken away from there.
			return pasted;
		}
		Delete taken = new Delete(paste.cut(), true);
		String label = "Move " + Identities.words(paste.ties().stream().map(Paste::identity).distinct().map(i -> new CommonEdits(model, editor).ref(i)).toList());
		return new Edited(label, Steps.inTurn(model, editor, List.of((m, e) -> diagram.edit(taken, drawing, m, e).edits(), (m, e) -> diagram.edit(paste.asCopy(), drawing, m, e).edits())), pasted.choose(), "");
	}
}

package org.journeywright.diagram;

import java.util.List;
import java.util.Set;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.live.LiveModel;

/** A way to draw a part of the model, and to edit the model by what is done on the drawing. Works on the thread of the model; holds nothing itself. */
public interface Diagram {

	/**
	 * Something of which such a diagram can be drawn.
	 *
	 * @param identity
	 *            of the element; empty where the diagram is of the whole model
	 */
	record Subject(String identity, String label) {
	}

	/**
	 * Something that can be made on the diagram.
	 *
	 * @param kind
	 *            the word that a {@link Gesture.Create} or {@link Gesture.Connect} carries
	 * @param label
	 *            in words: "Touchpoint"
	 * @param isLink
	 *            whether it is drawn from one figure to another
	 * @param hint
	 *            how it is made and what it is for, in a sentence
	 */
	record Tool(String kind, String label, boolean isLink, String hint) {
	}

	/** Which diagram it is. */
	DiagramKind kind();

	/** What it can be drawn of, in the order of the model. */
	List<Subject> subjects(ModelView model);

	/**
	 * Draws it. A subject that the model does not hold (any more) gives a drawing without figures that says so.
	 */
	Drawing draw(ModelView model, String subject, Settings settings);

	/** What can be made on it. */
	List<Tool> tools();

	/**
	 * Works out what a gesture comes to.
	 *
	 * @param drawing
	 *            on which it was made
	 * @throws org.journeywright.language.edit.EditRefusedException
	 *             with a sentence for the user where it cannot be done: what, why, and what to do instead
	 */
	Edited edit(Gesture gesture, Drawing drawing, LiveModel model, ModelEditor editor);

	/** What the things are called that there are already and that a tool puts in a place as well as new ones, by the word of the tool. */
	default List<String> names(String tool, ModelView model) {
		return List.of();
	}

	/** What a figure ties to what it stands on, by identity, so that a copy of it ties the same elsewhere; nothing where it stands for its own element. */
	default List<String> tied(Figure figure, Drawing drawing, LiveModel model) {
		return List.of();
	}

	/** The ids of the figures that light up when one is chosen, all others stand back; empty where nothing stands back. */
	default Set<String> litBy(Figure chosen, Drawing drawing, ModelView model) {
		return Set.of();
	}
}

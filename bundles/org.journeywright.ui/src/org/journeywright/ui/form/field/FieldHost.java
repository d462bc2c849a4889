package org.journeywright.ui.form.field;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.Target;

/** What fields ask of the form that they stand in. All answers come on the user interface's thread. */
public interface FieldHost {

	/** Makes a change; done when the model has it. Fails with a message for the user. */
	CompletableFuture<Boolean> commit(FieldSpec spec, Change change);

	/** The elements that a tie can lead to, in the order of their names. */
	CompletableFuture<List<Target>> candidates(FieldSpec spec);

	/** What a new element for a tie can be put in; empty where the form cannot make one. The files of the model stand for themselves. */
	CompletableFuture<List<Target>> homes(FieldSpec spec);

	/** Makes a new element and ties to it in one step. */
	CompletableFuture<Boolean> create(FieldSpec spec, String name, Target home);

	/** Asks for what a new part needs, and adds it. */
	void addPart(FieldSpec spec, EClass type);

	/** Moves a part up (-1) or down (+1) among its siblings. */
	CompletableFuture<Boolean> movePart(FieldSpec spec, Target part, int by);

	/** Deletes a part, after a question where others refer to it. */
	void removePart(FieldSpec spec, Target part);

	/** Goes to an element. */
	void open(Target target);

	/** Lays the form out anew after a field has grown or shrunk. */
	void reflow();

	/** Tells the user what went wrong where there is no field any more to show it. */
	void tell(String message);
}

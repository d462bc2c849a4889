package org.journeywright.ui.scenario.page;

import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.ui.scenario.model.Renames;
import org.journeywright.ui.scenario.model.ScenarioState;

/** What the controls of a page need of the view around them. On the user interface's thread. */
public interface Author {

	/** The scenario as it was read last. */
	ScenarioState state();

	/** The names that have been changed in this view. */
	Renames renames();

	/** Changes the scenario; what keeps it from being changed is told to the user by the view. */
	void edit(String label, ModelEdit edit);

	/** Tells other views that the user has turned to a part of the scenario. */
	void chosen(String identity);

	/** Lets the live player go to a decision point. */
	void playFrom(String decision);

	/** Goes to an element: its step, and in the conversation its place. */
	void reveal(String identity);

	/** Gives the controls their room again, when one has grown. */
	void layout();
}

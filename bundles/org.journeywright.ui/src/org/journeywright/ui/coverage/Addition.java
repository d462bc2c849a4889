package org.journeywright.ui.coverage;

import java.util.Optional;

import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.live.LiveModel;

/** An edit that knows afterwards what it made. */
final class Addition implements ModelEdit {

	/**
	 * What an edit comes to.
	 *
	 * @param edits
	 *            the changes of the texts
	 * @param made
	 *            what is new by them; empty for a mere tie
	 */
	record Plan(TextEdits edits, Optional<Made> made) {
	}

	/** Works out an edit, on the model's thread. */
	@FunctionalInterface
	interface Planner {
		Plan plan(LiveModel live, ModelEditor editor);
	}

	private final Planner planner;
	// Worked out on the model's thread and read on that of the user interface.
	private volatile Optional<Made> made = Optional.empty();

	Addition(Planner planner) {
		this.planner = planner;
	}

	@Override
	public TextEdits plan(LiveModel live, ModelEditor editor) {
		Plan plan = planner.plan(live, editor);
		made = plan.made();
		return plan.edits();
	}

	/** What it made; empty before, and for a mere tie. */
	Optional<Made> made() {
		return made;
	}
}

package org.journeywright.ui.scenario.page;

import java.util.List;

import org.journeywright.ui.scenario.model.ScenarioState;

/** A control that shows a part of the scenario and changes it. */
interface Field {

	/** Shows the part as it is now; what the user is writing at this moment stays. */
	void show(ScenarioState state);

	/** Writes what is not written yet. */
	default void commit() {
		// Most controls write at once.
	}

	/** What is written here and not handed over yet. */
	default List<Typed> typed() {
		return List.of();
	}

	/** Goes on with what was being written in a field of the same value, before the controls were made anew. */
	default void goOn(List<Typed> typed) {
		// Most controls write at once.
	}

	/** Takes the height that the content needs at a width in pixels. */
	default void fit(int width) {
		// Most controls know their height.
	}
}

package org.journeywright.ui.scenario.model;

import java.util.List;
import java.util.Map;

import org.journeywright.ui.scenario.model.Gate.Remark;

/** Whether and how a scenario plays at this moment. */
public sealed interface Rehearsal {

	/**
	 * It plays.
	 *
	 * @param course    the data for the player, as one JSON object that is safe in a script
	 * @param decisions the player's names of the decision points, by identity
	 */
	record Plays(String course, Map<String, String> decisions) implements Rehearsal {
	}

	/** It does not, and why. */
	record Stuck(List<Remark> reasons) implements Rehearsal {
	}
}

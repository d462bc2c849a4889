package org.journeywright.diagram.map;

import java.util.Optional;

import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/**
 * A column of the map.
 *
 * @param stage
 *            the stage of the journey that the column belongs to; empty where only the other journey has something here
 * @param touchpoint
 *            the touchpoint; empty where the stage has none, or only the other journey has one here
 * @param otherStage
 *            the stage of the journey that it is compared with
 * @param other
 *            the touchpoint of the journey that it is compared with
 */
record Column(Optional<Stage> stage, Optional<Touchpoint> touchpoint, Optional<Stage> otherStage, Optional<Touchpoint> other) {

	/** How wide a column is. */
	static final double WIDTH = 208;

	/** The column of the other journey. */
	Column turned() {
		return new Column(otherStage, other, stage, touchpoint);
	}
}

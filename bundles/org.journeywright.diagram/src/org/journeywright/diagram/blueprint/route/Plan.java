package org.journeywright.diagram.blueprint.route;

import java.util.List;

/**
 * The grid that cards are put on: columns with corridors between them, lanes from top to bottom.
 *
 * @param columns
 *            how many there are
 * @param above
 *            the room above each lane, for the line that parts it from the one before
 * @param least
 *            how high each lane is at least
 * @param left
 *            where the first corridor begins
 * @param top
 *            where the room above the first lane begins
 * @param card
 *            how wide cards are
 * @param gutter
 *            the room left of the cards of a column
 * @param label
 *            how wide the words beside a line may be
 */
public record Plan(int columns, List<Double> above, List<Double> least, double left, double top, double card, double gutter, double label) {

	/** What places of cards and lines are multiples of. */
	public static final double STEP = 8;

	/** How wide a corridor is in which no line runs. */
	public static final double CORRIDOR = 24;

	public Plan {
		above = List.copyOf(above);
		least = List.copyOf(least);
	}

	/** How many lanes there are. */
	public int lanes() {
		return above.size();
	}
}

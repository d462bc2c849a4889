package org.journeywright.diagram.blueprint.route;

/**
 * The way of a wire in corridors: out of the side of a card into a corridor, where it runs up or down; if the other card is not beside the same corridor, across
 * above a lane into another corridor; and into the side of the other card.
 *
 * @param exitsRight
 *            whether it leaves by the right side of the first card
 * @param entersRight
 *            whether it comes in by the right side of the last card
 * @param first
 *            the corridor it leaves into; corridor 0 is left of the first column
 * @param last
 *            the corridor it comes from
 * @param across
 *            the lane above whose cards it runs across; where the corridors are the same it does not
 */
record Course(Wire wire, Block from, Block to, boolean exitsRight, boolean entersRight, int first, int last, int across) {

	static Course of(Wire wire, Block from, Block to) {
		int a = from.column();
		int b = to.column();
		boolean isBack = b < a;
		boolean entersRight = b <= a;
		int across = to.lane() > from.lane() ? to.lane() : from.lane();
		return new Course(wire, from, to, !isBack, entersRight, isBack ? a : a + 1, entersRight ? b + 1 : b, across);
	}

	/** Whether it runs across. */
	boolean isAcross() {
		return first != last;
	}

	/** Whether an end is at the right side of its card. */
	boolean isRight(boolean atStart) {
		return atStart ? exitsRight : entersRight;
	}

	/** The card at an end. */
	Block card(boolean atStart) {
		return atStart ? from : to;
	}

	/** The corridor at an end. */
	int corridor(boolean atStart) {
		return atStart ? first : last;
	}

	/** Whether it leads upwards, seen from an end. */
	boolean isUp(boolean atStart, Stacks stacks) {
		Block here = card(atStart);
		if (isAcross()) {
			return across <= here.lane();
		}
		Block there = card(!atStart);
		double away = here.lane() == there.lane() ? stacks.middle(there) - stacks.middle(here) : there.lane() - here.lane();
		return away < 0 || away == 0 && !atStart;
	}
}

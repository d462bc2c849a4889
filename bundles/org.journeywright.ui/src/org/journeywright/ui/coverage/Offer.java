package org.journeywright.ui.coverage;

/** What the menu of a cell offers. */
sealed interface Offer {

	/** What it does. */
	String label();

	/**
	 * A way to make a tie that is missing.
	 *
	 * @param label
	 *            what it does, also for Undo
	 * @param addition
	 *            does it
	 */
	record Make(String label, Addition addition) implements Offer {
	}

	/**
	 * A way to go on with what is begun.
	 *
	 * @param label
	 *            what it does
	 * @param begun
	 *            where to go on
	 */
	record GoOn(String label, Made begun) implements Offer {
	}
}

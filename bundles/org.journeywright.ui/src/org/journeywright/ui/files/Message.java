package org.journeywright.ui.files;

import java.time.LocalTime;
import java.util.List;

/**
 * Something for the user to know that need not stop their work.
 *
 * @param at
 *            when it came up
 * @param text
 *            one or two sentences
 * @param links
 *            what can be done about it, in the order shown
 */
public record Message(LocalTime at, String text, List<Link> links) {

	/**
	 * Something to do at a click.
	 *
	 * @param label
	 *            what it does, as in "Open page"
	 * @param action
	 *            does it, on the user interface's thread
	 */
	public record Link(String label, Runnable action) {
	}

	/** A message of this moment. */
	public static Message now(String text, Link... links) {
		return new Message(LocalTime.now(), text, List.of(links));
	}
}

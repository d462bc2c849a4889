package org.journeywright.diagram.edit;

import java.util.List;

/** What somebody does on a diagram to change the model. Figures are named by their ids; what comes from elsewhere by {@code element:} and its identity. */
public sealed interface Gesture {

	/** Where something is put, beside or on a figure. */
	enum Where {
		BEFORE, INTO, AFTER
	}

	/** Writes the text of a figure anew: renames, rewords. */
	record Write(String figure, String text) implements Gesture {
	}

	/** Pulls a point to another value of its scale. */
	record Slide(String figure, int value) implements Gesture {
	}

	/** Drops figures, or an element from elsewhere, somewhere. */
	record Drop(List<String> dragged, String target, Where where) implements Gesture {
	}

	/**
	 * Makes something new.
	 *
	 * @param kind
	 *            a word of the palette: {@code touchpoint}
	 * @param name
	 *            what it is to be called; empty for a name that says that one is to be found
	 */
	record Create(String kind, String target, Where where, String name) implements Gesture {
	}

	/** Draws a link from one figure to another. */
	record Connect(String kind, String from, String to) implements Gesture {
	}

	/** Draws the end of a link to another figure. */
	record Reconnect(String link, String from, String to) implements Gesture {
	}

	/**
	 * Takes figures away.
	 *
	 * @param isAgreed
	 *            whether the user has been told what else it concerns
	 */
	record Delete(List<String> figures, boolean isAgreed) implements Gesture {
	}

	/**
	 * Puts in what was copied, as text of the language.
	 *
	 * @param ties
	 *            the figures that were copied, where each of them stands for the tie of something to something else and not for the thing: each as
	 *            {@link #tie} writes it; empty where the text is meant
	 * @param cut
	 *            the figures of this diagram that were not copied but cut, and are to be moved; empty where nothing goes
	 */
	record Paste(String text, String target, Where where, List<String> ties, List<String> cut) implements Gesture {

		/** Puts in a text. */
		public Paste(String text, String target, Where where) {
			this(text, target, where, List.of());
		}

		/** Puts in a text, or ties that were copied. */
		public Paste(String text, String target, Where where, List<String> ties) {
			this(text, target, where, ties, List.of());
		}

		/** The same of what was copied and stays where it is. */
		public Paste asCopy() {
			return new Paste(text, target, where, ties);
		}

		/** How a tie is told that is copied: by the kind of the figure that stands for it, and what it ties. */
		public static String tie(String kind, String identity) {
			return kind + "@" + identity;
		}

		/** The kind of the figure that stands for a tie. */
		public static String kind(String tie) {
			return tie.substring(0, Math.max(tie.indexOf('@'), 0));
		}

		/** The identity of what a tie ties. */
		public static String identity(String tie) {
			return tie.substring(tie.indexOf('@') + 1);
		}
	}
}

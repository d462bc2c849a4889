package org.journeywright.language.format;

/**
 * A word or value with the space that belongs before it.
 *
 * @param offset
 *            where it starts in the text
 * @param end
 *            where it ends, exclusive
 * @param space
 *            what belongs before it
 * @param depth
 *            its indentation where a line starts with it
 * @param blank
 *            whether an empty line before it is wanted, allowed or dropped
 * @param body
 *            the indentation of further lines of the value
 * @param reach
 *            the width of what has to stay on one line with it
 */
record Slot(int offset, int end, Space space, int depth, Blank blank, int body, int reach) {

	/** What separates a word from the one before. */
	enum Space {
		NONE, ONE, LINE, /** One space, or a line break where the line would grow too long. */
		WRAP, /** A new line that closes a block. */
		CLOSE
	}

	/** What becomes of empty lines. */
	enum Blank {
		WANTED, KEPT, DROPPED
	}

	boolean startsLine() {
		return space == Space.LINE || space == Space.CLOSE;
	}
}

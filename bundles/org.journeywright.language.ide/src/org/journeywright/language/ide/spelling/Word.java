package org.journeywright.language.ide.spelling;

/**
 * A word of a text.
 *
 * @param text
 *            the word as it is written
 * @param offset
 *            where it begins
 * @param begins
 *            whether a sentence begins with it
 */
record Word(String text, int offset, boolean begins) {

	/** The same word, in a text that stands further on. */
	Word movedBy(int by) {
		return new Word(text, offset + by, begins);
	}

	/** Whether it has a capital letter without need, as names of people and places have. */
	boolean isName() {
		return isCapitalised() && !begins;
	}

	/** Whether its first letter is a capital. */
	boolean isCapitalised() {
		return Character.isUpperCase(text.codePointAt(0));
	}
}

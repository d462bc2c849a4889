package org.journeywright.language.ide.spelling;

/**
 * A word of a text.
 *
 * @param text
 *            the word as it is written
 * @param offset
 *            where it begins
 */
record Word(String text, int offset) {

	/** The same word, in a text that stands further on. */
	Word movedBy(int by) {
		return new Word(text, offset + by);
	}
}

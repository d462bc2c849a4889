package org.journeywright.language.ide.spelling;

/**
 * A word that no word list has.
 *
 * @param word
 *            the word as it is written
 * @param offset
 *            where it begins in the file
 */
public record Misspelling(String word, int offset) {

	/** The code and the source under which editors show it. */
	public static final String CODE = "spelling";

	/** How many characters of the text it takes. */
	public int length() {
		return word.length();
	}

	/** Whether it shares a character, or an edge, with a stretch of the text. */
	public boolean touches(int from, int to) {
		return offset <= to && from <= offset + length();
	}

	/** What is said about it. */
	public String message() {
		return "\u201C" + word + "\u201D is not in the dictionary.";
	}
}

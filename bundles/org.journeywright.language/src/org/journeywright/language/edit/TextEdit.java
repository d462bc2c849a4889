package org.journeywright.language.edit;

import java.util.Comparator;

/**
 * A replacement in a text.
 *
 * @param offset
 *            where it starts
 * @param length
 *            how many characters it takes away
 * @param text
 *            what it puts there
 */
public record TextEdit(int offset, int length, String text) implements Comparable<TextEdit> {

	private static final Comparator<TextEdit> ORDER = Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length).thenComparing(TextEdit::beginsLine);

	public TextEdit {
		if (offset < 0 || length < 0) {
			throw new IllegalArgumentException("A text edit needs a place in the text: " + offset + ", " + length);
		}
	}

	/** Where the replaced text ends, exclusive. */
	public int end() {
		return offset + length;
	}

	/** By place; of two insertions at the end of a line, the one that goes on in that line comes before the one that begins another. */
	@Override
	public int compareTo(TextEdit other) {
		return ORDER.compare(this, other);
	}

	private boolean beginsLine() {
		return text.startsWith("\n") || text.startsWith("\r\n");
	}
}

package org.journeywright.language.edit;

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

	public TextEdit {
		if (offset < 0 || length < 0) {
			throw new IllegalArgumentException("A text edit needs a place in the text: " + offset + ", " + length);
		}
	}

	/** Where the replaced text ends, exclusive. */
	public int end() {
		return offset + length;
	}

	@Override
	public int compareTo(TextEdit other) {
		int byOffset = Integer.compare(offset, other.offset);
		return byOffset == 0 ? Integer.compare(length, other.length) : byOffset;
	}
}

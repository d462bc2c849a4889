package org.journeywright.analysis;

/**
 * Where something stands in a model's text.
 *
 * @param file
 *            the file, relative to the model's folder, with {@code /} between its parts
 * @param line
 *            the line, starting at 1
 * @param column
 *            the column in characters, starting at 1
 * @param offset
 *            the position in characters from the start of the file
 * @param length
 *            the number of characters
 */
public record SourceLocation(String file, int line, int column, int offset, int length) {

	@Override
	public String toString() {
		return file + ":" + line + ":" + column;
	}
}

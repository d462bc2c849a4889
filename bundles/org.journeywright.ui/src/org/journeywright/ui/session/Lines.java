package org.journeywright.ui.session;

import java.util.List;

import org.eclipse.compare.rangedifferencer.IRangeComparator;

/**
 * The lines of a text, to be compared with those of another.
 *
 * @param lines
 *            the lines, with their line breaks or without
 */
public record Lines(List<String> lines) implements IRangeComparator {

	/** The lines of a text with their line breaks. */
	static Lines of(String text) {
		return new Lines(List.of(text.split("(?<=\n)", -1)));
	}

	/** The place in the text where a line begins, in characters. */
	int offset(int line) {
		return lines.subList(0, line).stream().mapToInt(String::length).sum();
	}

	/** The line in which a place lies, and the place in that line. */
	Place place(int offset) {
		int line = 0;
		int rest = offset;
		while (line < lines.size() - 1 && rest >= lines.get(line).length()) {
			rest -= lines.get(line++).length();
		}
		return new Place(line, rest);
	}

	/** How many characters a line has, without its line break. */
	int length(int line) {
		return lines.get(line).replaceFirst("\\r?\\n$", "").length();
	}

	/** A place in a text, both counted from 0. */
	record Place(int line, int column) {
	}

	void append(int from, int to, StringBuilder text) {
		lines.subList(from, to).forEach(text::append);
	}

	@Override
	public int getRangeCount() {
		return lines.size();
	}

	@Override
	public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
		return lines.get(index).equals(((Lines) other).lines.get(otherIndex));
	}

	@Override
	public boolean skipRangeComparison(int length, int maxLength, IRangeComparator other) {
		return false;
	}
}

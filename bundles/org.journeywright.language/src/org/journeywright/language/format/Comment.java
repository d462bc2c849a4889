package org.journeywright.language.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment between two words.
 *
 * @param text
 *            the comment with its marks, without a line break at its end
 * @param linesBefore
 *            the line breaks between it and what stands before it
 */
record Comment(String text, int linesBefore) {

	/** Whether the comment lasts to the end of its line. */
	boolean toEndOfLine() {
		return text.startsWith("//");
	}

	/**
	 * The comments in the space between two words.
	 *
	 * @param comments
	 *            the comments in order
	 * @param linesAfter
	 *            the line breaks behind the last of them, or in all of the space where there is none
	 */
	record Gap(List<Comment> comments, int linesAfter) {

		static Gap of(String space) {
			List<Comment> comments = new ArrayList<>();
			int lines = 0;
			int at = 0;
			while (at < space.length()) {
				if (space.charAt(at) != '/') {
					lines += space.charAt(at) == '\n' ? 1 : 0;
					at++;
					continue;
				}
				int end = endOfComment(space, at);
				comments.add(new Comment(space.substring(at, end).stripTrailing(), lines));
				lines = 0;
				at = end;
			}
			return new Gap(comments, lines);
		}
	}

	/** Where a comment ends, exclusive; the line break behind a comment is no part of it. */
	static int endOfComment(String text, int start) {
		boolean line = text.startsWith("//", start);
		int end = text.indexOf(line ? "\n" : "*/", line ? start : start + 2);
		return end < 0 ? text.length() : line ? end : end + 2;
	}
}

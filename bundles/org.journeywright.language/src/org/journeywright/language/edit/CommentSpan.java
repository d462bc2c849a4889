package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment in a text.
 *
 * @param start
 *            where it starts
 * @param end
 *            where it ends, exclusive; a line break behind it is no part of it
 */
record CommentSpan(int start, int end) {

	/** The comments in a stretch of text that holds only comments and white space. */
	static List<CommentSpan> in(String text, int from, int to) {
		List<CommentSpan> comments = new ArrayList<>();
		int at = from;
		while (at < to) {
			if (text.charAt(at) == '/') {
				comments.add(new CommentSpan(at, endOf(text, at)));
				at = endOf(text, at);
			} else {
				at++;
			}
		}
		return comments;
	}

	/** Where the comment that starts at an offset ends. */
	static int endOf(String text, int start) {
		boolean line = text.startsWith("//", start);
		int end = text.indexOf(line ? "\n" : "*/", line ? start : start + 2);
		int stop = end < 0 ? text.length() : line ? end : end + 2;
		while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
			stop--;
		}
		return stop;
	}
}

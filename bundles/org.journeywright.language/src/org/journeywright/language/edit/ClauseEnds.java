package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.List;

/** Where lines of a text end outside of all braces, texts and comments: an element can only end there. */
final class ClauseEnds {

	private ClauseEnds() {
	}

	/** The ends, each behind its line break; the end of the text is the last. */
	static List<Integer> of(String text) {
		List<Integer> ends = new ArrayList<>();
		int depth = 0;
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			depth += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (c == '\n' && depth <= 0) {
				ends.add(at + 1);
			}
			at = endOfToken(text, at);
		}
		if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
			ends.add(text.length());
		}
		return ends;
	}

	private static int endOfToken(String text, int at) {
		if (text.startsWith("\"\"\"", at)) {
			int end = text.indexOf("\"\"\"", at + 3);
			return end < 0 ? text.length() : end + 3;
		}
		if (text.charAt(at) == '"') {
			return Shift.endOfText(text, at);
		}
		return text.startsWith("//", at) || text.startsWith("/*", at) ? CommentSpan.endOf(text, at) : at + 1;
	}

	/** Whether a text has only blanks and comments. */
	static boolean isSilent(String text) {
		return begin(text) >= text.length();
	}

	/** The first word behind blanks and comments; empty where there is none. */
	static String firstWord(String text) {
		int start = begin(text);
		int end = start;
		while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
			end++;
		}
		return text.substring(start, end);
	}

	/** Whether comments stand on lines of their own above the first word. */
	static boolean isAbove(String text) {
		String silent = text.substring(0, begin(text));
		return !silent.isBlank() && silent.substring(silent.stripTrailing().length()).contains("\n");
	}

	/** Where the first word begins, behind blanks and comments. */
	static int begin(String text) {
		int at = 0;
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at))) {
				at++;
			} else if (text.startsWith("//", at) || text.startsWith("/*", at)) {
				at = CommentSpan.endOf(text, at);
			} else {
				return at;
			}
		}
		return at;
	}
}

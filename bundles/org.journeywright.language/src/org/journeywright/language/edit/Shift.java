package org.journeywright.language.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.journeywright.language.format.Bodies;
import org.journeywright.language.names.Texts;

/** Gives the lines of a moved text another indentation without changing what any of its values means. */
final class Shift {

	private Shift() {
	}

	/**
	 * The text with the indentation {@code to} in place of {@code from} on all of its lines but the first, which the caller places.
	 */
	static String lines(String text, String from, String to, String eol) {
		StringBuilder moved = new StringBuilder();
		int at = 0;
		while (at < text.length()) {
			int end = endOfBlock(text, at);
			String piece = text.substring(at, end);
			moved.append(piece.startsWith("\"\"\"") ? block(piece, from, to, eol) : each(piece, from, to, eol));
			at = end;
		}
		return moved.toString();
	}

	/** The end of the text block that starts at an offset, or of what stands before the next one; other texts and comments are passed over. */
	private static int endOfBlock(String text, int start) {
		if (text.startsWith("\"\"\"", start)) {
			return Math.max(text.indexOf("\"\"\"", start + 3) + 3, start + 3);
		}
		int at = start;
		while (at < text.length() && !text.startsWith("\"\"\"", at)) {
			at = text.startsWith("//", at) || text.startsWith("/*", at) ? CommentSpan.endOf(text, at) : text.charAt(at) == '"' ? endOfText(text, at) : at + 1;
		}
		return at;
	}

	/** The end of the text in quotes that starts at an offset. */
	static int endOfText(String text, int start) {
		int at = start + 1;
		while (at < text.length() && text.charAt(at) != '"') {
			at += text.charAt(at) == '\\' ? 2 : 1;
		}
		return Math.min(text.length(), at + 1);
	}

	private static String each(String text, String from, String to, String eol) {
		return text.replaceAll("\\r?\\n" + Pattern.quote(from) + "(?=[^\\r\\n])", eol + Matcher.quoteReplacement(to))
				.replaceAll("\\r?\\n", eol);
	}

	/** The lines of a text block move together, or the text would change. */
	private static String block(String token, String from, String to, String eol) {
		String moved = each(token, from, to, eol);
		return Texts.read(moved).equals(Texts.read(token)) ? moved
				: Bodies.indent(token, to + "  ", eol);
	}
}

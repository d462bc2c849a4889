package org.journeywright.language.format;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.journeywright.language.names.Texts;

/** Indents the further lines of texts and comments. What a text means never changes: where it would, the text stays as it is. */
public final class Bodies {

	private static final String FENCE = "\"\"\"";

	private Bodies() {
	}

	/**
	 * Indents the lines of a value behind its first.
	 *
	 * @param token
	 *            the value as it is written
	 * @param indent
	 *            the indentation
	 * @param eol
	 *            the line break of the file
	 */
	public static String indent(String token, String indent, String eol) {
		if (token.indexOf('\n') < 0 || token.charAt(0) != '"') {
			return token;
		}
		String indented = token.startsWith(FENCE) ? block(token, indent, eol) : token.replaceAll("[ \\t]*(\\R[ \\t]*)+", eol + indent);
		return Texts.read(indented).equals(Texts.read(token)) ? indented : token;
	}

	private static String block(String token, String indent, String eol) {
		String[] lines = token.split("\\R", -1);
		int common = IntStream.range(1, lines.length).filter(i -> !isSpace(lines[i])).map(i -> width(lines[i])).min().orElse(0);
		String last = lines[lines.length - 1];
		String body = IntStream.range(1, lines.length - 1).mapToObj(i -> lines[i].isBlank() ? "" : indent + lines[i].substring(common))
				.collect(Collectors.joining(eol));
		String end = isSpace(last) ? indent + last.strip() : indent + last.substring(common);
		return lines[0] + eol + (lines.length > 2 ? body + eol : "") + end;
	}

	private static boolean isSpace(String line) {
		return line.isBlank() || line.strip().equals(FENCE);
	}

	private static int width(String line) {
		int width = 0;
		while (width < line.length() && (line.charAt(width) == ' ' || line.charAt(width) == '\t')) {
			width++;
		}
		return width;
	}

	/** Aligns the lines of a comment that start with an asterisk under the first. */
	static String comment(String text, String indent, String eol) {
		return text.indexOf('\n') < 0 ? text : text.replaceAll("\\R[ \\t]*\\*", eol + indent + " *");
	}
}

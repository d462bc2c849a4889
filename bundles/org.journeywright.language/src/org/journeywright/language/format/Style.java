package org.journeywright.language.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file is laid out already.
 *
 * @param unit
 *            the indentation of one level
 * @param eol
 *            the line break
 */
public record Style(String unit, String eol) {

	/** The indentation of formatted files. */
	public static final String UNIT = "  ";

	private static final Pattern INDENTED = Pattern.compile("(?<=\\n)([ \\t]+)[\\w}]");

	/** The style of a text: its first indented line shows the unit, its first line break the line break. */
	public static Style of(String text) {
		Matcher indented = INDENTED.matcher(text);
		String first = indented.find() ? indented.group(1) : UNIT;
		return new Style(first.startsWith("\t") ? "\t" : first, eolOf(text));
	}

	/** The line break of a text. */
	public static String eolOf(String text) {
		int line = text.indexOf('\n');
		return line > 0 && text.charAt(line - 1) == '\r' ? "\r\n" : "\n";
	}
}

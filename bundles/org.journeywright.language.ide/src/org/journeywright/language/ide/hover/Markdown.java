package org.journeywright.language.ide.hover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes texts of users into Markdown, where they stay texts: they form no links, no HTML, no images and no headings. */
public final class Markdown {

	private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]()#+.!|<>&~:@$^-]");
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+");
	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Markdown() {
	}

	/** A text of a user on one line, every sign that Markdown could take for its own preceded by a backslash. */
	public static String escape(String text) {
		return SIGNS.matcher(plain(text)).replaceAll(m -> Matcher.quoteReplacement("\\" + m.group()));
	}

	/** A text of a user on one line, cut short where it is longer than so many characters. */
	public static String escape(String text, int length) {
		return escape(shorten(text, length));
	}

	/** A text without line breaks and without characters that nobody sees, cut short where it is longer than so many characters. */
	public static String shorten(String text, int length) {
		String plain = plain(text);
		if (plain.codePointCount(0, plain.length()) <= length) {
			return plain;
		}
		return plain.substring(0, plain.offsetByCodePoints(0, length - 1)).strip() + "…";
	}

	private static String plain(String text) {
		return SPACES.matcher(UNSEEN.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
	}

	/** An escaped text in bold. */
	public static String bold(String text) {
		return "**" + escape(text) + "**";
	}
}

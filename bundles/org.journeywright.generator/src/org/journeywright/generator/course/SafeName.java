package org.journeywright.generator.course;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names for files and identifiers out of any text. */
public final class SafeName {

	/** Longest name made, in characters. */
	public static final int LIMIT = 48;

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
	private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

	private SafeName() {
	}

	/**
	 * Lower-case letters and digits of ASCII joined by hyphens: safe as a file name on every system, in a URL and in
	 * XML. Accents are dropped.
	 *
	 * @param fallback used where the text holds nothing to keep, or a name that a system reserves; itself such a name
	 */
	public static String of(String text, String fallback) {
		String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
		String cut = trim(joined.length() > LIMIT + 1 ? joined.substring(0, LIMIT + 1) : joined);
		return cut.isEmpty() || RESERVED.matcher(cut).matches() ? fallback : cut;
	}

	private static String trim(String name) {
		int from = name.startsWith("-") ? 1 : 0;
		String head = name.substring(from, Math.min(name.length(), from + LIMIT));
		return head.endsWith("-") ? head.substring(0, head.length() - 1) : head;
	}
}

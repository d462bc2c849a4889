package org.journeywright.cli;

/** Keeps texts of a model from steering the terminal. */
final class Terminal {

	private Terminal() {
	}

	/** The text without control characters and without marks that turn the reading direction; line breaks and tabs stay. */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().filter(c -> c == '\n' || c == '\t' || !steers(c)).forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static boolean steers(int c) {
		return Character.isISOControl(c) || c == 0x200E || c == 0x200F || c == 0x061C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
	}
}

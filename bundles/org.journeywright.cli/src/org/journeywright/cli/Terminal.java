package org.journeywright.cli;

/** Keeps texts of a model from steering the terminal. */
final class Terminal {

	private Terminal() {
	}

	/** The text on one line, without control characters and without marks that turn the reading direction, so that no name can forge a line of its own. */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).filter(c -> !steers(c)).forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static boolean steers(int c) {
		return Character.isISOControl(c) || c == 0x200E || c == 0x200F || c == 0x061C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
	}
}

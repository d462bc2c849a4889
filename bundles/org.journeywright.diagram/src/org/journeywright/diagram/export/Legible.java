package org.journeywright.diagram.export;

/** Texts of a model in a form that every format can hold. */
final class Legible {

	private static final int REPLACEMENT = 0xFFFD;

	private Legible() {
	}

	/** The text on one line; what XML forbids (control characters, halves of characters) is shown as U+FFFD. Source: XML 1.0, production 2. */
	static String line(String text) {
		StringBuilder line = new StringBuilder(text.length());
		text.codePoints().map(Legible::legible).forEach(line::appendCodePoint);
		return line.toString();
	}

	private static int legible(int c) {
		boolean breaks = c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
		boolean forbidden = Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
		return breaks ? ' ' : forbidden ? REPLACEMENT : c;
	}

	/** The text as content of an element or value of an attribute in XML. */
	static String xml(String text) {
		return line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
	}
}

package org.journeywright.generator.course;

/** Makes any text fit for XML 1.0. */
final class XmlText {

	private XmlText() {
	}

	/** The text with markup escaped; characters that XML 1.0 cannot hold become U+FFFD. */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().map(point -> isXml(point) ? point : 0xFFFD).forEach(point -> {
			switch (point) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				case '\t', '\n', '\r' -> escaped.append("&#").append(point).append(';');
				default -> escaped.appendCodePoint(point);
			}
		});
		return escaped.toString();
	}

	/** The text, cut with an ellipsis where it is longer than the limit in UTF-16 units; no character is cut in two. */
	static String shorten(String text, int limit) {
		if (text.length() <= limit) {
			return text;
		}
		int end = limit - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
	}

	/** The production Char of XML 1.0. Code points of lone surrogates fall outside of it. */
	private static boolean isXml(int point) {
		return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
				|| point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
	}
}

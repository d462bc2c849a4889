package org.journeywright.ui.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text with places to fill in, as the Language Server Protocol writes it.
 *
 * @param text
 *            the text with what the places say at first
 * @param places
 *            the places by number, in the order in which they are visited; those of one number say the same
 * @param end
 *            where the cursor ends up
 */
record Snippet(String text, Map<Integer, List<Place>> places, int end) {

	/** A place to fill in. */
	record Place(int offset, int length) {
	}

	/** Reads a snippet; {@code indent} is put behind each line break, and each tab, which stands for a step of indentation, becomes two spaces. */
	static Snippet of(String source, String indent) {
		return new Reader(source.replace("\r\n", "\n").replace("\t", AsTyped.INDENT).replace("\n", "\n" + indent)).read();
	}

	private static final class Reader {

		private final String source;
		private final StringBuilder text = new StringBuilder();
		private final Map<Integer, List<Place>> places = new TreeMap<>();
		private int at;

		Reader(String source) {
			this.source = source;
		}

		Snippet read() {
			while (at < source.length()) {
				char c = source.charAt(at);
				if (c == '\\' && at + 1 < source.length()) {
					text.append(source.charAt(at + 1));
					at += 2;
				} else if (c == '$' && at + 1 < source.length()) {
					place();
				} else {
					text.append(c);
					at++;
				}
			}
			List<Place> last = places.remove(0);
			return new Snippet(text.toString(), new LinkedHashMap<>(places), last == null ? text.length() : last.get(0).offset());
		}

		private void place() {
			boolean isBraced = source.charAt(at + 1) == '{';
			int start = at + (isBraced ? 2 : 1);
			int end = start;
			while (end < source.length() && Character.isDigit(source.charAt(end))) {
				end++;
			}
			if (end == start) {
				text.append(source.charAt(at++));
				return;
			}
			int number = Integer.parseInt(source.substring(start, end));
			int offset = text.length();
			at = isBraced ? said(end) : end;
			places.computeIfAbsent(number, n -> new ArrayList<>()).add(new Place(offset, text.length() - offset));
		}

		/** Reads what a place says, up to its brace; answers where reading goes on. */
		private int said(int from) {
			int i = from < source.length() && source.charAt(from) == ':' ? from + 1 : from;
			while (i < source.length() && source.charAt(i) != '}') {
				if (source.charAt(i) == '\\' && i + 1 < source.length()) {
					i++;
				}
				text.append(source.charAt(i++));
			}
			return Math.min(source.length(), i + 1);
		}
	}
}

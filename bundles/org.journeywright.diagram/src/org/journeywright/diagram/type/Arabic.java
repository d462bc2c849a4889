package org.journeywright.diagram.type;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins the letters of Arabic writing: what a letter looks like depends on its neighbours. The forms are those that Unicode has characters for, with the letters
 * of Persian and Urdu, which the shaping of ICU leaves as they are. Source: The Unicode Standard, section 9.2, and its blocks Arabic Presentation Forms-A and -B.
 */
final class Arabic {

	private static final int FIRST = 0x600;
	private static final int LAST = 0x6FF;
	private static final char LAM = 0x644;
	private static final char STRETCH = 0x640;
	private static final char JOINER = 0x200D;

	private final String text;

	private Arabic(String text) {
		this.text = text;
	}

	/** Whether a character may look different beside others. */
	static boolean isJoining(int character) {
		return character >= FIRST && character <= LAST;
	}

	/** The text with each letter in its form, still in the order in which it is read. */
	static String joined(String text) {
		return new Arabic(text).joined();
	}

	private String joined() {
		StringBuilder out = new StringBuilder();
		for (int at = 0; at < text.length(); at++) {
			int next = neighbour(at, 1);
			String pair = next == at + 1 && next < text.length() && text.charAt(at) == LAM ? forms(text.substring(at, at + 2)) : "";
			if (pair.isEmpty()) {
				out.append(formed(at));
			} else {
				out.append(pair.charAt(takesAfter(neighbour(at, -1)) ? 1 : 0));
				at++;
			}
		}
		return out.toString();
	}

	// The forms of a letter stand in the order alone, last, first, middle; letters with two of them join to what is before them alone.
	private char formed(int at) {
		char letter = text.charAt(at);
		String forms = forms(String.valueOf(letter));
		boolean before = takesAfter(neighbour(at, -1));
		boolean after = forms.length() == 4 && takesBefore(neighbour(at, 1));
		int form = (before ? 1 : 0) + (after ? 2 : 0);
		return form < forms.length() ? forms.charAt(form) : letter;
	}

	private boolean takesAfter(int at) {
		return at >= 0 && (isJoiner(at) || forms(text.substring(at, at + 1)).length() == 4);
	}

	private boolean takesBefore(int at) {
		return at < text.length() && (isJoiner(at) || forms(text.substring(at, at + 1)).length() >= 2);
	}

	private boolean isJoiner(int at) {
		return text.charAt(at) == STRETCH || text.charAt(at) == JOINER;
	}

	/** Where the nearest character stands that is no mark on another. */
	private int neighbour(int at, int step) {
		int next = at + step;
		while (next >= 0 && next < text.length() && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
			next += step;
		}
		return next;
	}

	private static String forms(String letters) {
		return Forms.ALL.getOrDefault(letters, "");
	}

	/** The forms of each letter and of each pair that is written as one; worked out when the first Arabic letter is met. */
	private static final class Forms {

		private static final Map<String, String> ALL = new HashMap<>();

		static {
			add(0xFB50, 0xFBB1);
			add(0xFBD3, 0xFBE7);
			add(0xFBFC, 0xFBFF);
			add(0xFE80, 0xFEFC);
		}

		private static void add(int first, int last) {
			for (int form = first; form <= last; form++) {
				String of = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
				if (of.codePoints().allMatch(Arabic::isJoining)) {
					ALL.merge(of, Character.toString(form), String::concat);
				}
			}
		}
	}
}

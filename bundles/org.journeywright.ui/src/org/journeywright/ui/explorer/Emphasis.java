package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parts of a name by which a search has found it. */
final class Emphasis {

	/**
	 * A part of a text.
	 *
	 * @param start
	 *            where it begins
	 * @param length
	 *            how long it is
	 */
	record Part(int start, int length) {
	}

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

	private Emphasis() {
	}

	/** The beginnings of words of a label that are searched for; where words are searched for as one, what they begin with. */
	static List<Part> in(String label, List<String> searched) {
		List<Part> parts = new ArrayList<>();
		for (MatchResult word : WORD.matcher(label).results().toList()) {
			searched.stream().mapToInt(s -> beginning(word.group(), s)).max().stream().filter(n -> n > 0).forEach(n -> parts.add(new Part(word.start(), n)));
		}
		return parts.isEmpty() && !searched.isEmpty() ? whole(label, String.join("", searched)) : parts;
	}

	private static List<Part> whole(String label, String searched) {
		int length = beginning(label, searched);
		return length == 0 ? List.of() : List.of(new Part(0, length));
	}

	/** How much of a text says the same as what is searched for; 0 where it does not begin so. */
	private static int beginning(String text, String searched) {
		for (int end = 1; end <= text.length(); end++) {
			String plain = String.join("", Filter.split(text.substring(0, end)));
			if (plain.length() >= searched.length()) {
				return plain.startsWith(searched) ? end : 0;
			}
		}
		return 0;
	}
}

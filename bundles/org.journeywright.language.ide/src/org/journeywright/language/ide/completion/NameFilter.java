package org.journeywright.language.ide.completion;

import org.journeywright.model.Elements;

/** Tells which names what has been typed so far can begin, as editors see it: letters in their order, whatever their case, the first at the start of a word. */
final class NameFilter {

	private final String letters;

	NameFilter(String typed) {
		letters = letters(typed);
	}

	private static String letters(String text) {
		StringBuilder letters = new StringBuilder();
		text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
		return letters.toString();
	}

	boolean matches(String name) {
		if (letters.isEmpty()) {
			return true;
		}
		String label = Elements.label(name);
		for (int i = 0; i < label.length(); i++) {
			boolean starts = i == 0 || !Character.isLetterOrDigit(label.charAt(i - 1)) || Character.isDigit(label.charAt(i)) && !Character.isDigit(label.charAt(i - 1));
			if (starts && follow(letters(label.substring(i)))) {
				return true;
			}
		}
		return false;
	}

	private boolean follow(String text) {
		if (text.isEmpty() || text.charAt(0) != letters.charAt(0)) {
			return false;
		}
		int at = 0;
		for (int i = 0; i < letters.length(); i++) {
			at = text.indexOf(letters.charAt(i), at) + 1;
			if (at == 0) {
				return false;
			}
		}
		return true;
	}
}

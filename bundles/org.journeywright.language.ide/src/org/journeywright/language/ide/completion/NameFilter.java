package org.journeywright.language.ide.completion;

/** Tells which names what has been typed so far can begin, as editors see it: letters in their order, whatever their case, the first at the start of a word. */
final class NameFilter {

	private final String letters;

	NameFilter(String typed) {
		StringBuilder plain = new StringBuilder();
		typed.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(plain::appendCodePoint);
		letters = plain.toString();
	}

	boolean matches(String name) {
		if (letters.isEmpty()) {
			return true;
		}
		for (int i = 0; i < name.length(); i++) {
			if (Character.toLowerCase(name.charAt(i)) == letters.charAt(0) && startsWord(name, i) && follow(name, i)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word starts here: in {@code ReportFault2} at the two capitals and at the figure. */
	private static boolean startsWord(String name, int at) {
		if (at == 0) {
			return true;
		}
		char before = name.charAt(at - 1);
		char here = name.charAt(at);
		return !Character.isLetterOrDigit(before) || Character.isUpperCase(here) || Character.isDigit(here) && !Character.isDigit(before);
	}

	private boolean follow(String name, int from) {
		int found = 0;
		for (int i = from; i < name.length() && found < letters.length(); i++) {
			found += Character.toLowerCase(name.charAt(i)) == letters.charAt(found) ? 1 : 0;
		}
		return found == letters.length();
	}
}

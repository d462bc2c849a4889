package org.journeywright.ui.gaps;

import java.util.Locale;

/** Small words of the view. */
final class Words {

	private Words() {
	}

	/** A number as people read it, as in "2,000". */
	static String number(int number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** A count with its word, as in "1 gap" or "2,000 gaps". */
	static String count(int number, String word) {
		return number(number) + " " + word + (number == 1 ? "" : "s");
	}

	/** With a capital at the start. */
	static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}
}

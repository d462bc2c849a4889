package org.journeywright.ui.export;

import java.util.Locale;

/** Counts things in words. */
final class Count {

	private Count() {
	}

	/** "no gap", "1 gap", "2 gaps". */
	static String of(int count, String word) {
		return count == 0 ? "no " + word : count == 1 ? "1 " + word : String.format(Locale.ENGLISH, "%,d %ss", count, word);
	}
}

package org.journeywright.cli;

/** Counts things in words. */
final class Plural {

	private Plural() {
	}

	/** "no gap", "1 gap", "2 gaps". */
	static String of(long count, String word) {
		return count == 0 ? "no " + word + "s" : count == 1 ? "1 " + word : String.format(java.util.Locale.ENGLISH, "%,d %ss", count, word);
	}
}

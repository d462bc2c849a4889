package org.journeywright.language.recovery;

import java.util.Optional;

import org.journeywright.language.messages.Remedy;

/**
 * Something in a text that the grammar has no place for.
 *
 * @param offset
 *            where it stands
 * @param message
 *            what is wrong and how to mend it
 * @param remedy
 *            the change that mends it, where there is but one
 */
record Mistake(int offset, String message, Optional<Remedy> remedy) {

	/** A mistake that only the author can mend. */
	static Mistake at(Word word, String message) {
		return new Mistake(word.token().getStartIndex(), message, Optional.empty());
	}

	/** A word in whose place another text belongs. */
	static Mistake instead(Word word, String text, String message) {
		return new Mistake(word.token().getStartIndex(), message, Optional.of(new Remedy(word.token().getStartIndex(), word.end() - word.token().getStartIndex(), text)));
	}

	/** The same mistake with a text that is missing at a place. */
	Mistake missing(int place, String text) {
		return new Mistake(offset, message, Optional.of(new Remedy(place, 0, text)));
	}
}

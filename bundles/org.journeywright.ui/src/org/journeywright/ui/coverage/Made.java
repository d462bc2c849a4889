package org.journeywright.ui.coverage;

import java.util.Optional;

/**
 * What an edit made, to be shown in the text.
 *
 * @param identity
 *            by which the element is found
 * @param words
 *            the text in it that is to be replaced; empty where that is its name, or where nothing is
 * @param isNew
 *            whether the element itself is new, so that its name is to be chosen
 * @param tiedFrom
 *            the identity of the element that refers to the new one; empty where none does
 */
record Made(String identity, Optional<String> words, boolean isNew, Optional<String> tiedFrom) {

	/** A new element that nothing refers to. */
	static Made element(String identity) {
		return new Made(identity, Optional.empty(), true, Optional.empty());
	}

	/** What stood there before. */
	static Made before(String identity) {
		return new Made(identity, Optional.empty(), false, Optional.empty());
	}

	/** A text in an element. */
	static Made words(String identity, String words) {
		return new Made(identity, Optional.of(words), false, Optional.empty());
	}

	/** The same, referred to by another element. */
	Made tiedFrom(String owner) {
		return new Made(identity, words, isNew, Optional.of(owner));
	}
}

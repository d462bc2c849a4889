package org.journeywright.diagram.flow;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be missing, as text. */
final class Texts {

	private Texts() {
	}

	static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	/** A text after a word; nothing where there is none. */
	static String after(String word, String text) {
		return text == null || text.isBlank() ? "" : word + text;
	}

	/** Texts below each other, those that are missing left out. */
	static String lines(String... texts) {
		return Stream.of(texts).map(Texts::orEmpty).filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
	}

	/** A number of things in words. */
	static String count(int number, String one) {
		return number + " " + one + (number == 1 ? "" : "s");
	}
}

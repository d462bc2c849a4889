package org.journeywright.language.ide.action;

/** The article before kinds of elements. */
public final class Article {

	private Article() {
	}

	/** A kind with its article, as in {@code an issue}, in the middle of a sentence. */
	public static String one(String kind) {
		return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
	}

	/** A kind with its article, as in {@code An issue}, where a sentence begins. */
	public static String first(String kind) {
		String words = one(kind);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}

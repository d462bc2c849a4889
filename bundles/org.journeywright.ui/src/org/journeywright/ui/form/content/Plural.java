package org.journeywright.ui.form.content;

/** The plural of kinds of elements. */
public final class Plural {

	private Plural() {
	}

	/** The plural of a kind, as in {@code journeys} or {@code metrics}. */
	public static String of(String kind) {
		if (kind.matches(".*[^aeiou]y")) {
			return kind.substring(0, kind.length() - 1) + "ies";
		}
		return kind.matches(".*(s|x|ch|sh)") ? kind + "es" : kind + "s";
	}
}

package org.journeywright.language.ide.navigation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which somebody may look for an element, in small letters and without accents.
 *
 * @param name
 *            its name as one word
 * @param label
 *            the words of its label
 * @param kind
 *            the words of its kind
 */
record SearchWords(String name, List<String> label, List<String> kind) {

	private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	static SearchWords of(String name, String label, String kind) {
		return new SearchWords(String.join("", split(name)), split(label), split(kind));
	}

	/** The words of a text. */
	static List<String> split(String text) {
		String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
		return BETWEEN.splitAsStream(plain).filter(w -> !w.isEmpty()).toList();
	}

	/** How well the words that somebody has typed so far fit, 0 being best; empty where they do not. */
	OptionalInt rank(List<String> asked) {
		String typed = String.join("", asked);
		if (name.startsWith(typed)) {
			return OptionalInt.of(name.equals(typed) ? 0 : 1);
		}
		if (inOrder(asked)) {
			return OptionalInt.of(2);
		}
		if (asked.stream().allMatch(a -> begins(label.stream(), a))) {
			return OptionalInt.of(3);
		}
		if (asked.stream().allMatch(a -> begins(Stream.concat(label.stream(), kind.stream()), a))) {
			return OptionalInt.of(4);
		}
		// "Fault" within "Defaults" is the last resort, and a single letter would find everything.
		return typed.length() > 1 && name.contains(typed) ? OptionalInt.of(5) : OptionalInt.empty();
	}

	private boolean inOrder(List<String> asked) {
		int at = 0;
		for (String word : label) {
			at += at < asked.size() && word.startsWith(asked.get(at)) ? 1 : 0;
		}
		return at == asked.size();
	}

	private static boolean begins(Stream<String> words, String start) {
		return words.anyMatch(w -> w.startsWith(start));
	}
}

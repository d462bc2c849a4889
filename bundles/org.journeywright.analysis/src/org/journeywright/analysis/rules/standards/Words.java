package org.journeywright.analysis.rules.standards;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as words, to compare what people mean. */
final class Words {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> SMALL = Set.of(("a an the and or but of to in on at by for from with without we our us i my me you your they their them it its he "
			+ "she his her is are be been was were will do does has have had what who which that this these those as so than then "
			+ "not no every each all any always when where how if until can").split(" "));

	private static final List<String> ENDINGS = List.of("ings", "ing", "edly", "ies", "ied", "ers", "er", "es", "ed", "ly", "s", "e", "y");

	private Words() {
	}

	/** The words of a text, in lower case, in their order; an apostrophe ends a word. */
	static List<String> of(String text) {
		return text == null ? List.of() : BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
	}

	/** The stems of the words that carry meaning: small words are left out and usual English endings cut off. */
	static Set<String> meaning(String text) {
		return of(text).stream().filter(w -> w.length() > 1 && !SMALL.contains(w)).map(Words::stem).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The part of the smaller set of words that the other one shares, from 0 to 1; 1 where either has none. */
	static double overlap(Set<String> one, Set<String> other) {
		int smaller = Math.min(one.size(), other.size());
		return smaller == 0 ? 1 : (double) one.stream().filter(other::contains).count() / smaller;
	}

	private static String stem(String word) {
		return ENDINGS.stream().filter(e -> word.endsWith(e) && word.length() - e.length() >= 3).findFirst()
				.map(e -> word.substring(0, word.length() - e.length())).orElse(word);
	}
}

package org.journeywright.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name for something that was said in a sentence: its first words, without those that lead on to more. */
final class ShortName {

	private static final int MOST_WORDS = 4;
	private static final Set<String> LEADING_ON = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "within", "before", "after", "until",
			"that", "which", "who", "their", "his", "her", "its", "one", "every", "any", "what", "when", "as");

	private ShortName() {
	}

	/** The name for a sentence that is not empty. */
	static String of(String sentence) {
		List<String> words = new ArrayList<>(List.of(sentence.lines().findFirst().orElse("").strip().split("[^\\p{L}\\p{N}'’-]+")).stream().filter(w -> !w.isEmpty()).limit(MOST_WORDS).toList());
		while (words.size() > 1 && LEADING_ON.contains(words.getLast().toLowerCase(Locale.ENGLISH))) {
			words.removeLast();
		}
		return words.isEmpty() ? sentence.strip() : String.join(" ", words);
	}
}

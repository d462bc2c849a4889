package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.isBlank;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;

/**
 * Finds out whether a text speaks of a behaviour. It does when one of its words begins with the same four letters as a word of the behaviour's name or
 * wording; words of fewer than four letters, and words that are everywhere, say nothing. This is lenient on purpose: a text that fails even this test
 * names no behaviour. A behaviour without any telling word counts as named.
 */
final class BehaviourWords {

	private static final int STEM = 4;
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
	private static final Set<String> EVERYWHERE = Set.of("about", "after", "also", "always", "another", "because", "been", "before", "being", "both", "does", "doing",
			"done", "each", "even", "ever", "every", "from", "good", "have", "here", "into", "just", "like", "made", "make", "more", "most", "much", "never", "only",
			"other", "over", "same", "should", "some", "still", "such", "than", "that", "their", "them", "then", "there", "these", "they", "thing", "this", "those",
			"very", "well", "were", "what", "when", "where", "which", "while", "will", "with", "without", "would", "your", "yours", "customer", "customers");

	private BehaviourWords() {
	}

	/** Whether a text speaks of at least one of some behaviours. */
	static boolean anyNamed(Collection<Behaviour> behaviours, String text) {
		Set<String> said = stems(text);
		return behaviours.stream().map(BehaviourWords::stems).anyMatch(words -> words.isEmpty() || words.stream().anyMatch(said::contains));
	}

	private static Set<String> stems(Behaviour behaviour) {
		return stems(Elements.label(behaviour) + " " + (isBlank(behaviour.getWording()) ? "" : behaviour.getWording()));
	}

	private static Set<String> stems(String text) {
		return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> w.length() >= STEM && !EVERYWHERE.contains(w))
				.map(w -> w.substring(0, STEM)).collect(Collectors.toSet());
	}
}

package org.journeywright.analysis.rules.standards;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether the wording of a behaviour speaks of something that can be seen or heard. */
final class Observability {

	/** Verbs of attitude, insight and intention. What can be observed is what a person does because of them. */
	private static final Set<String> ATTITUDES = Set.of("be", "is", "are", "being", "become", "becomes", "feel", "feels", "care", "cares", "understand", "understands",
			"know", "knows", "believe", "believes", "think", "thinks", "try", "tries", "strive", "strives", "aim", "aims", "want", "wants", "wish", "wishes", "hope",
			"hopes", "value", "values", "respect", "respects", "appreciate", "appreciates", "love", "loves", "enjoy", "enjoys", "realise", "realises", "realize", "realizes",
			"commit", "commits", "embrace", "embraces", "embody", "embodies", "empathise", "empathises", "empathize", "empathizes", "live", "lives", "intend", "intends",
			"consider", "considers", "focus", "focuses", "remain", "remains", "stay", "stays", "seek", "seeks", "ensure", "ensures", "delight", "delights", "exceed", "exceeds");

	/** Small words that may come before the verb. */
	private static final Set<String> FILLERS = Set.of("always", "never", "really", "truly", "genuinely", "sincerely", "to", "please", "we", "i", "you", "they", "not", "do",
			"does", "must", "should", "will", "can");

	/** Verbs that say where or how somebody is, which can be observed when a place follows: stays on the line, is at the door, remains silent. */
	private static final Set<String> BEING = Set.of("stay", "stays", "remain", "remains", "be", "is", "are");

	private static final Set<String> PLACES = Set.of("on", "in", "with", "at", "within", "near", "beside", "until", "standing", "seated", "silent", "reachable");

	private Observability() {
	}

	/** The word that makes a wording unobservable; empty where it begins with something that can be seen or heard. */
	static Optional<String> attitude(String wording) {
		List<String> words = Words.of(wording);
		int first = 0;
		while (first < words.size() - 1 && FILLERS.contains(words.get(first))) {
			first++;
		}
		if (first >= words.size() || !ATTITUDES.contains(words.get(first)) || isPlace(words, first)) {
			return Optional.empty();
		}
		return Optional.of(words.get(first));
	}

	private static boolean isPlace(List<String> words, int verb) {
		return BEING.contains(words.get(verb)) && verb + 1 < words.size() && PLACES.contains(words.get(verb + 1));
	}
}

package org.journeywright.analysis.rules.standards;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether the wording of a behaviour speaks of something that can be seen or heard. */
final class Observability {

	/** Verbs of attitude, insight and intention. What can be observed is what a person does because of them. */
	private static final Set<String> ATTITUDES = Set.of(("aim appreciate are be become being believe care commit consider delight embody embrace empathise empathize "
			+ "enjoy ensure exceed feel focus hope intend is know live love realise realize remain respect seek stay strive "
			+ "think try understand value want wish").split(" "));

	/** Small words that may come before the verb. */
	private static final Set<String> FILLERS = Set.of("always never really truly genuinely sincerely to please we i you they not do does must should will can".split(" "));

	/** Verbs that say where or how somebody is, which can be observed when a place follows: stays on the line, is at the door, remains silent. */
	private static final Set<String> BEING = Set.of("stay stays remain remains be is are".split(" "));

	private static final Set<String> PLACES = Set.of("on in with at within near beside until standing seated silent reachable".split(" "));

	private Observability() {
	}

	/** The word that makes a wording unobservable; empty where it begins with something that can be seen or heard. */
	static Optional<String> attitude(String wording) {
		List<String> words = Words.of(wording);
		int first = 0;
		while (first < words.size() && FILLERS.contains(words.get(first))) {
			first++;
		}
		return first < words.size() && isAttitude(words.get(first)) && !isPlace(words, first) ? Optional.of(words.get(first)) : Optional.empty();
	}

	private static boolean isAttitude(String verb) {
		return ATTITUDES.contains(verb) || ATTITUDES.contains(verb.replaceFirst("s$", "")) || ATTITUDES.contains(verb.replaceFirst("es$", ""))
				|| ATTITUDES.contains(verb.replaceFirst("ies$", "y"));
	}

	private static boolean isPlace(List<String> words, int verb) {
		return BEING.contains(words.get(verb)) && verb + 1 < words.size() && PLACES.contains(words.get(verb + 1));
	}
}

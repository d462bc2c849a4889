package org.journeywright.diagram.export;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The characters of a drawing that could only be shown as boxes. */
final class Missing {

	private static final int SHOWN = 10;

	private final Set<Integer> characters = new TreeSet<>();

	/** Remembers a character. */
	void add(int character) {
		characters.add(character);
	}

	/** What to tell the user; nothing where every character was drawn. */
	List<String> warnings() {
		if (characters.isEmpty()) {
			return List.of();
		}
		String shown = characters.stream().limit(SHOWN).map(Character::toString).collect(Collectors.joining(" "));
		boolean isOne = characters.size() == 1;
		return List.of((isOne ? "A character that the typeface of the drawings lacks is shown as a box: " : characters.size() + " characters that the typeface of the drawings lacks are shown as boxes: ")
				+ shown + (characters.size() > SHOWN ? " …" : "") + ". All other words are whole; in SVG, a browser shows " + (isOne ? "this one" : "these") + " too.");
	}
}

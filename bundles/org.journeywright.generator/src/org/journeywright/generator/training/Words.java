package org.journeywright.generator.training;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Delivery;
import org.journeywright.model.Elements;

/** Puts model elements into sentences. */
final class Words {

	private static final int BRIEF = 80;
	private static final List<String> ORDINALS = List.of("", "second ", "third ");

	private Words() {
	}

	/** Labels as people list them: "A", "A and B", "A, B and C". */
	static String list(Collection<? extends EObject> elements) {
		return join(elements.stream().map(Elements::label).toList());
	}

	/** Texts as people list them. */
	static String join(List<String> words) {
		int last = words.size() - 1;
		return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
	}

	/** A label in quotes. */
	static String quoted(EObject element) {
		return "“" + Elements.label(element) + "”";
	}

	/** "most common", "second most common" and so on, from position 0. */
	static String mostCommon(int position) {
		return (position < ORDINALS.size() ? ORDINALS.get(position) : (position + 1) + "th ") + "most common";
	}

	/** A text for a line on a terminal: without control and direction characters. */
	static String plain(String text) {
		return text.codePoints().map(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? ' ' : point)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** A title for a line on a terminal: plain, and not endlessly long. */
	static String brief(String title) {
		String plain = plain(title);
		return plain.codePointCount(0, plain.length()) <= BRIEF ? plain : plain.substring(0, plain.offsetByCodePoints(0, BRIEF)) + "…";
	}

	/** The text as a sentence: with a full stop where it has no end of its own. */
	static String sentence(String text) {
		return text.isEmpty() || ".!?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
	}

	static String of(Delivery delivery) {
		return switch (delivery) {
			case UNSPECIFIED -> "";
			case WORKSHOP -> "workshop";
			case ONLINE -> "online";
			case COACHING -> "coaching";
			case ON_THE_JOB -> "on the job";
			case BLENDED -> "blended";
		};
	}
}

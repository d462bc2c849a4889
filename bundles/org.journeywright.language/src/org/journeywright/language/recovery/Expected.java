package org.journeywright.language.recovery;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.language.messages.Suggestions;

/** What would have fitted at a place where something else stands, and how that is said. */
final class Expected {

	private static final int NAMED_AT_MOST = 12;

	private final Set<String> words = new LinkedHashSet<>();
	private int at = -1;

	/** Remembers words that would have fitted at a place; what fitted at earlier places is forgotten. */
	void at(int place, Collection<String> fitting) {
		if (place != at) {
			words.clear();
			at = place;
		}
		words.addAll(fitting);
	}

	/** What a piece of the grammar is called where a file lacks it; empty where its own words say it best. */
	static String described(String rule) {
		return switch (rule) {
			case "Name", "QName", "ID" -> "a name";
			case "Text", "STRING", "BLOCK" -> "a text in quotes";
			case "Date" -> "a date such as 2026-10-03";
			case "Month" -> "a month such as 2026-10";
			case "Amount" -> "an amount such as 95 % or 2 h";
			case "Count", "INT" -> "a number";
			case "Rating" -> "a number from 1 to 5";
			case "Emotion" -> "a mood from -5 to +5";
			case "Effort" -> "an effort such as 3 of 7";
			case "Unit" -> "a unit such as % or minutes";
			case "RuleCode" -> "the code of a rule such as JW-2103";
			default -> "";
		};
	}

	/** Says what is wrong with a word that does not fit. */
	Mistake wrong(Word word) {
		String text = word.text();
		if ("'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB`".contains(text)) {
			return Mistake.at(word, "Names and texts go between straight double quotes: \"like this\".");
		}
		Optional<String> meant = word.isWord() ? Suggestions.nearest(text, keywords().filter(k -> !k.equals(text)).toList()) : Optional.empty();
		if (meant.isPresent()) {
			return Mistake.instead(word, meant.get(), "'" + text + "' does not fit here; did you mean '" + meant.get() + "'?");
		}
		if (isOne() && words.contains("a text in quotes") && Character.isLetterOrDigit(text.charAt(0))) {
			return Mistake.instead(word, quoted(text), "A text is expected here; put it in quotes, as in \"" + shorten(text) + "\".");
		}
		if (isOne()) {
			boolean name = words.contains("a name") && Character.isDigit(text.charAt(0));
			String message = "'" + shorten(text) + "' stands where " + fitting() + " is expected";
			return name ? Mistake.instead(word, quoted(text), message + "; names that start with a figure go in quotes.") : Mistake.at(word, message + ".");
		}
		return Mistake.at(word, words.isEmpty() ? "'" + shorten(text) + "' does not fit here." : "'" + shorten(text) + "' does not fit here; what fits: " + fitting() + ".");
	}

	private static String quoted(String word) {
		return '"' + word + '"';
	}

	/** Says what is missing after a word. */
	String missingAfter(Word word) {
		return isOne() ? "After '" + shorten(word.text()) + "', " + fitting() + " is missing." : "Something is missing after '" + shorten(word.text()) + "': " + fitting() + ".";
	}

	/** Whether only one thing would have fitted. */
	boolean isOne() {
		return words.size() == 1;
	}

	private Stream<String> keywords() {
		return words.stream().filter(w -> w.length() > 2 && w.indexOf(' ') < 0 && Character.isLetter(w.charAt(0)));
	}

	private String fitting() {
		List<String> some = words.stream().limit(NAMED_AT_MOST).toList();
		String joined = some.size() < 2 ? String.join("", some)
				: some.stream().limit(some.size() - 1L).collect(Collectors.joining(", ")) + " or " + some.get(some.size() - 1);
		return words.size() > NAMED_AT_MOST ? String.join(", ", some) + " …" : joined;
	}

	static String shorten(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() > 40 ? line.substring(0, 40) + "…" : line;
	}
}

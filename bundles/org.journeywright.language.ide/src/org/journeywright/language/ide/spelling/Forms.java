package org.journeywright.language.ide.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of a word. */
final class Forms {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern JOINED = Pattern.compile("['\u2019](?:s|d|ll|ve|re)$");
	private static final Pattern PART = Pattern.compile("\\p{Lu}?[\\p{Ll}\\p{M}'\u2019]+|\\p{Lu}+(?!\\p{Ll})|[\\p{L}\\p{M}]+");

	private Forms() {
	}

	/** A word in the form in which lists hold it. */
	static String plain(String word) {
		return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
	}

	/** The forms under which a list may have a word: itself, and without the ending of an owner or of a plural. */
	static Stream<String> listed(String word) {
		String plain = plain(word);
		String alone = withoutJoined(plain);
		return Stream.of(plain, alone, alone.endsWith("s") ? alone.substring(0, alone.length() - 1) : alone).distinct();
	}

	/** A word without what is joined to it by an apostrophe: customer's, Monday'll, there've. */
	static String withoutJoined(String word) {
		return JOINED.matcher(word).replaceFirst("");
	}

	/** A word with plain letters instead of those with accents: cafe for café. */
	static String withoutAccents(String word) {
		return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
	}

	/** The words that a name is made of: report and fault in ReportFault. */
	static Stream<String> inName(String name) {
		return PART.matcher(name).results().map(MatchResult::group).map(Forms::plain);
	}
}

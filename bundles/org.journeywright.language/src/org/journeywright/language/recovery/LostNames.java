package org.journeywright.language.recovery;

import java.util.Set;
import java.util.TreeSet;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.journeywright.language.names.Texts;

/** The names of elements that stand in a text and were set aside with a mistake: to call them unknown elsewhere would be a second complaint about one mistake. */
final class LostNames {

	private static final String QUOTES = "'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB`";

	private final Words words;
	private final Set<String> elementWords;
	private final Set<String> names = new TreeSet<>();
	private String before = "";

	private LostNames(Words words, Set<String> elementWords) {
		this.words = words;
		this.elementWords = elementWords;
	}

	/** The names, as references would write them without quotes; {@code elementWords} are the words with which elements begin. */
	static Set<String> in(Words words, Set<String> elementWords) {
		LostNames lost = new LostNames(words, elementWords);
		words.spoken().forEach(lost::read);
		return lost.names;
	}

	private void read(CommonToken token) {
		String text = token.getText();
		if (token.getType() != Token.INVALID_TOKEN_TYPE) {
			before = "";
		} else if (!QUOTES.contains(text)) {
			if (introduces(before) && isName(text)) {
				names.add(text.startsWith("\"") ? Texts.read(text) : text);
			}
			before = text;
		}
	}

	/** Words that begin elements do, and words that the language does not have may be such with a mistake in them. */
	private boolean introduces(String word) {
		return elementWords.contains(word) || isWord(word) && !words.isWordOfTheLanguage(word);
	}

	private boolean isName(String text) {
		return isWord(text) && !words.isWordOfTheLanguage(text) || text.startsWith("\"") && !text.startsWith("\"\"\"");
	}

	private static boolean isWord(String text) {
		return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_');
	}
}

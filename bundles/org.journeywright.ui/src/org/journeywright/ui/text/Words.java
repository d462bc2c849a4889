package org.journeywright.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.journeywright.language.ide.LanguageServices;

/** Tells the words of a text by their look alone, fast enough to do the whole text on every key. */
final class Words {

	/** What a word is. */
	enum Kind {
		KEYWORD, NAME, TEXT, NUMBER, COMMENT
	}

	/** A word and its place; {@code end} is exclusive. */
	record Word(Kind kind, int start, int end) {
	}

	private static final class Keywords {
		static final Set<String> ALL = Set.copyOf(GrammarUtil.getAllKeywords(LanguageServices.get(IGrammarAccess.class).getGrammar()));
	}

	private final String text;
	private final List<Word> words = new ArrayList<>();
	private int at;

	private Words(String text) {
		this.text = text;
	}

	/** The words of a text, in order. */
	static List<Word> of(String text) {
		Words words = new Words(text);
		while (words.at < text.length()) {
			words.next();
		}
		return words.words;
	}

	private void next() {
		char c = text.charAt(at);
		if (text.startsWith("//", at)) {
			add(Kind.COMMENT, end(text.indexOf('\n', at), 0));
		} else if (text.startsWith("/*", at)) {
			add(Kind.COMMENT, end(text.indexOf("*/", at + 2), 2));
		} else if (text.startsWith("\"\"\"", at)) {
			add(Kind.TEXT, end(text.indexOf("\"\"\"", at + 3), 3));
		} else if (c == '"') {
			add(Kind.TEXT, endOfText());
		} else if (Character.isDigit(c)) {
			add(Kind.NUMBER, endOf(ch -> Character.isLetterOrDigit(ch) || ch == '-' || ch == '.' || ch == '%'));
		} else if (Character.isLetter(c) || c == '_' || c == '^') {
			int end = endOf(ch -> Character.isLetterOrDigit(ch) || ch == '_' || ch == '-');
			add(Keywords.ALL.contains(text.substring(at, end)) ? Kind.KEYWORD : Kind.NAME, end);
		} else {
			at++;
		}
	}

	private void add(Kind kind, int end) {
		words.add(new Word(kind, at, end));
		at = end;
	}

	private int end(int found, int length) {
		return found < 0 ? text.length() : found + length;
	}

	/** A text ends at its quote, which may stand on another line; where there is none, with its line. */
	private int endOfText() {
		int line = -1;
		for (int i = at + 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '"') {
				return i + 1;
			} else if (c == '\n' && line < 0) {
				line = i;
			}
		}
		return line < 0 ? text.length() : line;
	}

	private int endOf(java.util.function.IntPredicate belongs) {
		int end = at + 1;
		while (end < text.length() && belongs.test(text.charAt(end))) {
			end++;
		}
		return end;
	}
}

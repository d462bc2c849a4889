package org.journeywright.language.recovery;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.TerminalRule;

/** The place up to which a text has been read, with the mistakes found so far and what would have fitted at the place. */
final class Cursor {

	private final Words words;
	private final Lookahead look;
	private final Expected expected = new Expected();
	private final List<Mistake> mistakes = new ArrayList<>();
	private String describing = "";
	private int at;

	Cursor(Words words, Lookahead look) {
		this.words = words;
		this.look = look;
	}

	int at() {
		return at;
	}

	void to(int place) {
		at = place;
	}

	List<Mistake> mistakes() {
		return mistakes;
	}

	/** What would have fitted at the place. */
	Expected expected() {
		return expected;
	}

	/** What the value that is being read is called; empty where none is. */
	void describe(String value) {
		describing = value;
	}

	/** Reads a word of a kind. */
	void terminal(TerminalRule terminal) {
		if (atEnd() || !words.is(word(), "RULE_" + terminal.getName())) {
			missing(Expected.described(terminal.getName()));
		}
		at++;
	}

	/** Reads a word of the language; a missing opening brace is put in. */
	void keyword(String keyword) {
		if (atEnd() || !words.isKeyword(word(), keyword)) {
			if (!keyword.equals("{") || at == 0) {
				missing(keyword);
			}
			Word before = words.visible().get(at - 1);
			note(before, Mistake.at(before, "A { is missing after this.").missing(before.end(), " {"));
			words.putIn(keyword, at);
		}
		at++;
	}

	/** Takes a word of the language for a name where it was meant as one. */
	void nameOrFail(String described) {
		if (!described.equals("a name") || !isKeywordForName()) {
			fail();
		}
		note(word(), Mistake.instead(word(), '"' + word().text() + '"', "'" + word().text()
				+ "' is a word of the language and cannot be a name as it stands; put it in quotes: \"" + word().text() + "\"."));
		words.takeForName(word());
		at++;
	}

	private void missing(String what) {
		expected.at(at, List.of(describing.isEmpty() ? what : describing));
		fail();
	}

	/** Notes what would have fitted here, and leaves the clause. */
	<T> T fail() {
		describing = "";
		boolean behind = atEnd() || at > 0 && word().first() && expected.isOne();
		Word place = words.visible().get(behind ? at - 1 : at);
		note(place, behind ? Mistake.at(place, expected.missingAfter(place)) : expected.wrong(place));
		throw new Stumble();
	}

	/** One mistake a line and place: what follows a mistake on its line is mostly its consequence. */
	void note(Word word, Mistake mistake) {
		int line = word.line();
		boolean consequence = !mistakes.isEmpty() && mistakes.get(mistakes.size() - 1).offset() <= word.token().getStartIndex()
				&& words.lineOf(mistakes.get(mistakes.size() - 1).offset()) == line;
		if (!consequence) {
			mistakes.add(mistake);
		}
	}

	/** Remembers that a piece of the grammar would have fitted here. */
	void expect(AbstractElement piece) {
		List<String> fitting = new ArrayList<>();
		look.firstWords(piece, fitting::add);
		expected.at(at, fitting);
	}

	boolean atEnd() {
		return at >= words.visible().size();
	}

	Word word() {
		return words.visible().get(at);
	}

	boolean isKeyword(String keyword) {
		return words.isKeyword(word(), keyword);
	}

	Word word(int place) {
		return words.visible().get(place);
	}

	/** Whether a word of the language stands where a name should, as in {@code persona goal}, rather than after a name was forgotten. */
	private boolean isKeywordForName() {
		if (at == 0 || at >= words.visible().size()) {
			return false;
		}
		Word word = words.visible().get(at);
		boolean nameFollows = at + 1 < words.visible().size() && words.is(words.visible().get(at + 1), "RULE_ID");
		return word.isWord() && !word.first() && !nameFollows && !words.is(word, "RULE_BLOCK");
	}
}

package org.journeywright.language.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ProseTest {

	@Test
	void wordsKeepTheirPlaces() {
		String text = "\"We don\u2019t say \\\"soon\\\"; we name a date.\"";
		for (Word word : Prose.words(text)) {
			assertTrue(text.startsWith(word.text(), word.offset()), word::text);
		}
		assertEquals(List.of("don\u2019t", "say", "soon", "name", "date"), found(text));
	}

	@Test
	void whatCannotBeLookedUpIsNoWord() {
		assertEquals(List.of(), found("\"https://lumen.example/helo www.exampel.org ann.smiht@lumen.example answers/2026-q1.csvv\""));
		assertEquals(List.of(), found("\"GK-3OOx 2nd 14:00 NPS FAQs iPhone McDonald's part_numbr {naem} C:\\\\Temmp\""));
		assertEquals(List.of(), found("\"\u0421\u043F\u0430\u0441\u0438\u0431\u043E \u4F60\u597D\u5417\u670B\u53CB\""));
		assertEquals(List.of(), found("\"" + "helo".repeat(1000) + "\""));
		assertEquals(List.of(), found("\"\""));
	}

	@Test
	void partsOfJoinedWordsStandAlone() {
		assertEquals(List.of("well", "kept", "and", "after", "sales", "half", "way"), found("\"well-kept and/or after-sales half\u2013way\""));
	}

	@Test
	void signsForOthersAreNoPartOfWords() {
		assertEquals(List.of("one", "line", "next", "line"), found("\"one line\\nnext line\""));
		assertEquals(List.of("one", "two"), found("\"\"\"one\n  two\"\"\""));
	}

	@Test
	void aCapitalWithinASentenceMakesAName() {
		List<Word> words = Prose.words("\"Tell Tomasz. Then Ruth says: 'Leave it.' (Perhaps.)\"");
		assertEquals(List.of("Tomasz", "Ruth"), words.stream().filter(Word::isName).map(Word::text).toList());
		assertFalse(words.get(0).isName());
	}

	private static List<String> found(String text) {
		return Prose.words(text).stream().map(Word::text).toList();
	}
}

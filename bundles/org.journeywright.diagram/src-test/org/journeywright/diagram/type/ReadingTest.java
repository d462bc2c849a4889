package org.journeywright.diagram.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

	private static String drawn(String line) {
		int[] characters = Reading.drawn(line);
		return new String(characters, 0, characters.length);
	}

	/** The code points of what the letters of a word become, in the order of reading. */
	private static String codes(String word) {
		return Arabic.joined(word).codePoints().mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource({
			"house, \u0628\u064A\u062A, FE91 FEF4 FE96",
			"alef joins to what is before it alone, \u0628\u0627\u0628, FE91 FE8E FE8F",
			"lam and alef are one, \u0644\u0627, FEFB",
			"also within a word, \u0633\u0644\u0627\u0645, FEB3 FEFC FEE1",
			"hamza joins to nothing, \u0628\u0621\u0628, FE8F 0621 FE8F",
			"marks do not part letters, \u0628\u064E\u062A, FE91 064E FE96",
			"a non-joiner parts them, \u0628\u200C\u062A, FE8F 200C FE95",
			"a stretch joins, \u0628\u0640, FE91 0640",
			"Persian peh, \u067E\u0628, FB58 FE90",
			"Persian yeh, \u06CC\u0628\u06CC, FBFE FE92 FBFD"})
	void arabicLettersTakeTheFormThatTheirNeighboursAskFor(String what, String word, String forms) {
		assertEquals(forms, codes(word), what);
	}

	@Test
	void plainLinesStayAsTheyAre() {
		assertFalse(Reading.turns("Grüße, Žluť Ж Ω 漢 😈"));
		assertEquals("Grüße, Žluť Ж Ω 漢 😈", drawn("Grüße, Žluť Ж Ω 漢 😈"));
	}

	@Test
	void hebrewIsDrawnFromRightToLeftWithNumbersAndNamesTurnedBack() {
		assertTrue(Reading.turns("שלום"));
		assertEquals("םולש", drawn("שלום"));
		assertEquals("Lumen 24 םולש", drawn("שלום 24 Lumen"));
		assertEquals("Ask םולש now", drawn("Ask שלום now"));
	}

	@Test
	void bracketsAreMirroredAndASentenceEndsAtItsLeft() {
		assertEquals(".(םולש)", drawn("(שלום)."));
	}

	@ParameterizedTest
	@ValueSource(strings = {"خدمة العملاء في المقهى كل يوم من الأسبوع", "שירות לקוחות בבית הקפה בכל יום", "Հաճախորդների սպասարկում սրճարանում ամեն օր", "კლიენტების მომსახურება კაფეში ყოველდღე"})
	void linesOfEveryScriptFitAndLoseNothing(String text) {
		for (TypeStyle style : TypeStyle.values()) {
			Lines lines = Lettering.wrap(text, style, 220, 9);
			lines.lines().forEach(line -> assertTrue(Lettering.width(line, style) <= 220, style + " " + line));
			assertEquals(text, String.join(" ", lines.lines()));
			assertTrue(lines.lines().size() > 1 || style != TypeStyle.TITLE);
		}
	}

	@Test
	void joinedLettersAreAsWideAsTheyAreDrawn() {
		double drawn = Reading.drawn("بيت").length == 3 ? "ﺑﻴﺖ".codePoints().mapToDouble(c -> Lettering.width(Character.toString(c), TypeStyle.TEXT)).sum() : -1;
		assertEquals(drawn, Lettering.width("بيت", TypeStyle.TEXT), 1e-4);
		assertTrue(drawn < Lettering.width("ب ي ت", TypeStyle.TEXT) - 2 * Lettering.width(" ", TypeStyle.TEXT) - 5);
	}
}

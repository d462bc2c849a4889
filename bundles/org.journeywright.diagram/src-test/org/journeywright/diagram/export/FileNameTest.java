package org.journeywright.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.journeywright.diagram.drawing.DiagramKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

	private static String name(String title) {
		return FileName.of(DiagramKind.JOURNEY_MAP, title);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Own a Lumen One|own-a-lumen-one", "Café Žluť|cafe-zlut", "خدمة العملاء|خدمة-العملاء", "שלום|שלום", "Мой день|мой-день", "漢字 2|漢字-2", "हिन्दी|हिन्दी", "CON|con", "!?|unnamed",
			"😈|unnamed", "''|unnamed", "❤\uFE0F E|e", "☺\u20E3|unnamed", "हि\uFE0Fन्दी|हिन्दी"})
	void lettersOfAnyScriptStay(String title, String name) {
		assertEquals("journey-map-" + name, name(title));
	}

	@ParameterizedTest
	@ValueSource(strings = {"../../etc/passwd", "a\\b:c*d?e\"f<g>h|i", "tab\tnull\u0000bell\u0007", "\u202eturned\u2066", "a.exe", "half \ud800", "line\nbreak", " . "})
	void nothingThatASystemReservesGetsIn(String title) {
		assertTrue(name(title).matches("journey-map(-[a-z]+)+"), name(title));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a", "я", "漢", "𒀀", "a b ", "हि"})
	void longTitlesAreCutBetweenLetters(String letter) {
		String name = name(letter.repeat(300));
		assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 200 && name.codePointCount(0, name.length()) <= 80, name);
		assertTrue(name.length() > 40 && !name.endsWith("-") && StandardCharsets.UTF_8.newEncoder().canEncode(name), name);
	}

	@Test
	void aTitleIsNamedAlikeHoweverItsLettersAreComposed() {
		assertEquals(name("Й"), name("\u0418\u0306"));
	}
}

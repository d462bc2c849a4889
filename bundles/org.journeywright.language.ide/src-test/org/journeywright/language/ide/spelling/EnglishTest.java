package org.journeywright.language.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class EnglishTest {

	private final English english = English.whenRead().join();

	@Test
	void britishAndAmericanSpellingAreBothRight() {
		Stream.of("organise", "organize", "colour", "color", "centre", "center", "customer's", "Isn't", "don\u2019t", "caf\u00e9", "Tuesday'll").forEach(w -> assertTrue(english.knows(w), w));
	}

	@Test
	void wordsOfTheTradeAreKnown() {
		Stream.of("touchpoints", "handoff", "Omnichannel", "webinar").forEach(w -> assertTrue(english.knows(w), w));
	}

	@Test
	void misspeltWordsAreNotKnown() {
		Stream.of("recieve", "custmer", "tecnician", "apointment", "Teh").forEach(w -> assertFalse(english.knows(w), w));
	}

	@Test
	void whatWasMeantIsSuggestedFirst() {
		assertEquals("technician", english.suggestions("tecnician", 5).get(0));
		assertEquals("Receive", english.suggestions("Recieve", 5).get(0));
		assertTrue(english.suggestions("organisaton", 5).containsAll(List.of("organization", "organisation")), () -> english.suggestions("organisaton", 5).toString());
		assertTrue(english.suggestions("teh", 5).size() <= 5);
		assertEquals(List.of(), english.suggestions("qqzzxxwwvv", 5));
	}
}

package org.journeywright.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class EmphasisTest {

	@Test
	void beginningsOfWordsAreEmphasised() {
		assertEquals(List.of("Fau"), in("Report a Fault", "fau"));
		assertEquals(List.of("Re", "fa"), in("Report a fault", "fa re"));
	}

	@Test
	void theMiddleOfAWordIsNot() {
		assertEquals(List.of(), in("Default", "fau"));
	}

	@Test
	void wordsSearchedForAsOneAreFoundAcrossBlanks() {
		assertEquals(List.of("Report f"), in("Report fault", "reportf"));
	}

	@Test
	void accentsDoNotMatter() {
		assertEquals(List.of("Übu"), in("Café Übung", "ubu"));
		assertEquals(List.of("Caf"), in("Café Übung", "CÁF"));
		assertEquals(List.of("U\u0308bu"), in("Cafe U\u0308bung", "ubu"));
	}

	@Test
	void theLongestOfSeveralBeginningsCounts() {
		assertEquals(List.of("Fault"), in("Fault", "fa fault"));
	}

	@Test
	void nothingIsEmphasisedWithoutASearch() {
		assertEquals(List.of(), in("Fault", ""));
	}

	private static List<String> in(String label, String typed) {
		return Emphasis.in(label, Filter.of(typed, false).words()).stream().map(p -> label.substring(p.start(), p.start() + p.length())).toList();
	}
}

package org.journeywright.analysis.rules.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class WordsTest {

	@Test
	void wordsAreSplitAtWhateverIsNoLetterOrDigit() {
		assertEquals(List.of("café", "s", "2", "groups"), Words.of("Café's — 2 groups!"));
		assertEquals(List.of(), Words.of(null));
		assertEquals(List.of(), Words.of(" ?!"));
	}

	@Test
	void meaningLeavesOutSmallWordsAndEndings() {
		assertEquals(Set.of("call", "custom", "dat"), Words.meaning("We are calling the customer's dates"));
		assertEquals(Words.meaning("promise"), Words.meaning("promises"));
		assertEquals(Set.of("bed"), Words.meaning("bed"));
	}

	@Test
	void overlapIsThePartOfTheSmallerSet() {
		assertEquals(0.5, Words.overlap(Set.of("a", "b"), Set.of("b", "c", "d")));
		assertEquals(1, Words.overlap(Set.of(), Set.of("b")));
		assertEquals(0, Words.overlap(Set.of("a"), Set.of("b")));
	}
}

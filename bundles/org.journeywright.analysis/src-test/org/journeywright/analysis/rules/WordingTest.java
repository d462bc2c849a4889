package org.journeywright.analysis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.journeywright.analysis.TestModel;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class WordingTest {

	private final TestModel model = new TestModel();

	@Test
	void namesAreLabelsInQuotes() {
		assertEquals("“Report a fault”", Wording.name(model.touchpoint("ReportAFault")));
	}

	@Test
	void listsReadAsWords() {
		assertEquals("", Wording.list(List.of()));
		assertEquals("a", Wording.list(List.of("a")));
		assertEquals("a and b", Wording.list(List.of("a", "b")));
		assertEquals("a, b and c", Wording.list(List.of("a", "b", "c")));
	}

	@Test
	void longListsAreCut() {
		assertEquals("a, b, c, d, e and f", Wording.list(List.of("a", "b", "c", "d", "e", "f")));
		assertEquals("a, b, c, d, e and 2 more", Wording.list(List.of("a", "b", "c", "d", "e", "f", "g")));
	}

	@Test
	void excerptsStandOnOneLine() {
		assertEquals("“You said it would be Monday”", Wording.excerpt("  You said\n   it would be Monday "));
	}

	@Test
	void longExcerptsAreCutBetweenCharacters() {
		assertEquals("“" + "☕😀".repeat(34) + "☕…”", Wording.excerpt("☕😀".repeat(100)));
		assertEquals("“" + "😀".repeat(70) + "”", Wording.excerpt("😀".repeat(70)));
	}

	@Test
	void countsAgreeWithTheirNoun() {
		assertEquals("0 decisions", Wording.count(0, "decision"));
		assertEquals("1 decision", Wording.count(1, "decision"));
		assertEquals("2 decisions", Wording.count(2, "decision"));
	}

	@Test
	void textOfSpacesSaysNothing() {
		assertTrue(Wording.isBlank(null));
		assertTrue(Wording.isBlank(" \n"));
		assertFalse(Wording.isBlank("x"));
	}

	@Test
	void numbersHaveNoNeedlessZeros() {
		assertEquals(List.of("0", "124", "4.5", "1000"), Stream.of(0.0, 124.0, 4.50, 1e3).map(Wording::number).toList());
	}

	@Test
	void plannedTouchpointsAreMarkedAndComeLast() {
		Touchpoint planned = TestModel.in(TestModel.in(model.journey("Grow tomorrow", JourneyKind.TO_BE), Stage.class, "Use"), Touchpoint.class, "SeeAllSites");
		assertEquals("“Open a site” and “See all sites” (to-be)", Wording.names(List.of(planned, model.touchpoint("OpenASite"))));
	}
}

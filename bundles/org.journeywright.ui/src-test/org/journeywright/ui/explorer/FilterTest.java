package org.journeywright.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.journeywright.ui.explorer.Row.Sort;
import org.junit.jupiter.api.Test;

class FilterTest {

	private static Row row(Sort sort, String label, Row... below) {
		return new Row("TOP\n" + label, "TOP", sort, Optional.empty(), Optional.empty(), "none", label, Filter.split(label), "", Marks.NONE, Optional.empty(), Optional.empty(), List.of(below));
	}

	private static boolean isFound(String label, String typed) {
		return Filter.of(typed, false).matches(row(Sort.ELEMENT, label));
	}

	@Test
	void everyWordTypedMustBeginAWordOfTheName() {
		assertTrue(isFound("Report a fault", "rep"));
		assertTrue(isFound("Report a fault", "fau rep"));
		assertTrue(isFound("Café", "CAFE"));
		assertFalse(isFound("Report a fault", "port"));
		assertFalse(isFound("Report a fault", "rep x"));
	}

	@Test
	void aNameIsFoundAsOneWordToo() {
		assertTrue(isFound("Report fault", "reportf"));
		assertTrue(isFound("Report fault", "report f"));
		assertTrue(isFound("Report fault", "rep ortfault"));
		assertFalse(isFound("Report fault", "reportfaults"), "Longer than the name.");
		assertFalse(isFound("", "a"));
	}

	@Test
	void headingsAreNotWhatIsLookedFor() {
		assertFalse(Filter.of("top", false).matches(row(Sort.CATEGORY, "Top")));
		assertFalse(Filter.of("top", false).matches(row(Sort.HEADING, "Top")));
		assertFalse(Filter.of("and", false).matches(row(Sort.MORE, "and 7 more")));
	}

	@Test
	void ofManyMatchesOnlyTheFirstAreShownAndTheRestCounted() {
		Row[] many = IntStream.range(0, 250).mapToObj(i -> row(Sort.ELEMENT, "Issue " + i)).toArray(Row[]::new);
		Row top = new Row("TOP", "", Sort.CATEGORY, Optional.empty(), Optional.empty(), "none", "Top", List.of(), "", Marks.NONE, Optional.empty(), Optional.empty(), List.of(many));
		Snapshot snapshot = new Snapshot(List.of(top), 1);
		SeenRows seen = new SeenRows();
		Filter filter = Filter.of("iss", false);
		assertEquals(250, filter.of(snapshot).matches());

		seen.show(snapshot, Optional.of(filter.of(snapshot)));
		Object[] shown = seen.getChildren(top);
		assertEquals(SeenRows.MOST + 1, shown.length);
		assertEquals("and 150 more", ((Row) shown[SeenRows.MOST]).label());
		assertEquals(top, seen.getParent(shown[SeenRows.MOST]));
		assertTrue(seen.hasChildren(top));

		seen.show(snapshot, Optional.empty());
		assertEquals(250, seen.getChildren(top).length);
	}
}

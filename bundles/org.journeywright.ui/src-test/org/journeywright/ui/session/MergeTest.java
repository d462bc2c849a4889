package org.journeywright.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class MergeTest {

	private static final String BASE = "one\ntwo\nthree\nfour\n";

	@Test
	void changesOfDifferentLinesAreJoined() {
		assertEquals(Optional.of("ONE\ntwo\nthree\nFOUR\n"), Merge.of(BASE, "ONE\ntwo\nthree\nfour\n", "one\ntwo\nthree\nFOUR\n"));
	}

	@Test
	void addedAndRemovedLinesAreJoined() {
		assertEquals(Optional.of("zero\none\ntwo\nfour\n"), Merge.of(BASE, "zero\n" + BASE, "one\ntwo\nfour\n"));
	}

	@Test
	void theSameChangeOfBothIsOneChange() {
		assertEquals(Optional.of("one\n2\nthree\nfour\n"), Merge.of(BASE, "one\n2\nthree\nfour\n", "one\n2\nthree\nfour\n"));
	}

	@Test
	void differentChangesOfOneLineAreNotGuessed() {
		assertEquals(Optional.empty(), Merge.of(BASE, "one\n2\nthree\nfour\n", "one\nII\nthree\nfour\n"));
	}

	@Test
	void aMissingLineBreakAtTheEndAndWindowsLineBreaksStay() {
		assertEquals(Optional.of("ONE\r\ntwo\r\nthree\r\nFOUR"), Merge.of("one\r\ntwo\r\nthree\r\nfour", "ONE\r\ntwo\r\nthree\r\nfour", "one\r\ntwo\r\nthree\r\nFOUR"));
	}

	@Test
	void emptyTextsAreTexts() {
		assertEquals(Optional.of(""), Merge.of("", "", ""));
		assertEquals(Optional.of("new\n"), Merge.of("", "new\n", ""));
	}
}

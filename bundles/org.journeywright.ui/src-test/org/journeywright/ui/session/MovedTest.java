package org.journeywright.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MovedTest {

	/** Where the bar stands before and after. */
	private static void moves(String before, String after) {
		int from = before.indexOf('|');
		int to = after.indexOf('|');
		assertEquals(to, new Moved(before.replace("|", ""), after.replace("|", "")).applyAsInt(from));
	}

	@Test
	void aPlaceStaysAtItsLetterWhateverHappensInOtherLines() {
		moves("one\ntwo|\nthree\n", "zero\none\ntwo|\nthree\n");
		moves("one\ntwo|\nthree\n", "two|\nthree\nfour\n");
		moves("one\nt|wo\nthree\n", "another\nt|wo\n");
		moves("one\ntwo\n|", "zero\none\ntwo\n|");
	}

	@Test
	void aPlaceInALineThatIsAnotherNowStaysAsNearAsItCan() {
		moves("one\nlonger|\nthree\n", "one\nnow|\nthree\n");
		moves("one\ntw|o\nthree\n", "one\n|three\n".replace("|three", "th|ree"));
		moves("one\r\nlonger|\r\n", "one\r\nnow|\r\n");
	}

	@Test
	void anEmptyTextHasOnePlace() {
		moves("some text|", "|");
		moves("|", "|some text");
	}
}

package org.journeywright.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WordsTest {

	@Test
	void keywordsNamesTextsNumbersAndCommentsAreToldApart() {
		assertEquals(List.of("KEYWORD touchpoint", "NAME Queue", "KEYWORD via", "NAME Counter", "KEYWORD effort", "NUMBER 2", "KEYWORD of", "NUMBER 7", "COMMENT // now"),
				words("touchpoint Queue via Counter { effort 2 of 7 } // now\n"));
	}

	@Test
	void textsMayRunOverLines() {
		assertEquals(List.of("KEYWORD note", "TEXT \"one\n  two \\\" three\"", "KEYWORD note", "TEXT \"\"\"a \"quote\"\n b\"\"\""),
				words("note \"one\n  two \\\" three\" note \"\"\"a \"quote\"\n b\"\"\""));
	}

	@Test
	void aQuoteThatIsNeverClosedColoursItsLineOnly() {
		assertEquals(List.of("KEYWORD note", "TEXT \"open", "KEYWORD team", "NAME Back"), words("note \"open\nteam Back"));
	}

	@Test
	void aCommentThatIsNeverClosedRunsToTheEnd() {
		assertEquals(List.of("COMMENT /* a\nteam Back"), words("/* a\nteam Back"));
	}

	@Test
	void anEmptyTextHasNoWords() {
		assertEquals(List.of(), words(""));
	}

	private static List<String> words(String text) {
		return Words.of(text).stream().map(w -> w.kind() + " " + text.substring(w.start(), w.end())).toList();
	}
}

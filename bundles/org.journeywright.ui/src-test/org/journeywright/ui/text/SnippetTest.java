package org.journeywright.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SnippetTest {

	@Test
	void placesAreVisitedByNumber() {
		Snippet snippet = Snippet.of("role ${1:Name} at $2$0", "");
		assertEquals("role Name at ", snippet.text());
		assertEquals(Map.of(1, List.of(new Snippet.Place(5, 4)), 2, List.of(new Snippet.Place(13, 0))), snippet.places());
		assertEquals(13, snippet.end());
	}

	@Test
	void placesOfOneNumberBelongTogether() {
		assertEquals(Map.of(1, List.of(new Snippet.Place(0, 1), new Snippet.Place(2, 1))), Snippet.of("${1:a}-${1:a}", "").places());
	}

	@Test
	void linesAreIndentedLikeTheLineOfTheCursor() {
		assertEquals("a {\n    b\n  }", Snippet.of("a {\n  b\n}", "  ").text());
	}

	@Test
	void aTabIsAStepOfIndentation() {
		Snippet snippet = Snippet.of("{\n\t$1\n}", "  ");
		assertEquals("{\n    \n  }", snippet.text());
		assertEquals(6, snippet.places().get(1).get(0).offset());
	}

	@Test
	void escapedSignsAreText() {
		assertEquals("$1 \\ }", Snippet.of("\\$1 \\\\ \\}", "").text());
		assertEquals("a } b", Snippet.of("${1:a \\} b}", "").text());
	}

	@Test
	void brokenSnippetsAreTextToo() {
		assertEquals("$x $", Snippet.of("$x $", "").text());
		assertEquals("open", Snippet.of("${1:open", "").text());
	}
}

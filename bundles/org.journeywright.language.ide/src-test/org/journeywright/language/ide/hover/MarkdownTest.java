package org.journeywright.language.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

	@ParameterizedTest
	@ValueSource(strings = { "[a](javascript:x)", "![a](http://x)", "<img src=x onerror=y>", "https://evil.example", "www.evil.example", "a@b.example", "`code`", "# big", "1. one", "- item", "**b**", "~~s~~", "&lt;", "$x$",
			"[a]: http://x", "<!-- -->", "a | b", "\\[a](b)" })
	void everySignThatCouldMeanSomethingIsEscaped(String text) {
		String escaped = Markdown.escape(text);
		assertTrue(escaped.matches("(?:[^\\\\`*_{}\\[\\]()#+.!|<>&~:@$^-]|\\\\.)*"), escaped);
		assertEquals(text, escaped.replaceAll("\\\\(.)", "$1"));
	}

	@Test
	void textsStayOnOneLineAndShowNothingHidden() {
		assertEquals("a b c", Markdown.escape("a\n\n  b\u202E\u0000 c\u200B "));
	}

	@Test
	void longTextsAreCutBetweenCharacters() {
		assertEquals("ab…", Markdown.shorten("abcd", 3));
		assertEquals("\uD83D\uDE00…", Markdown.shorten("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2));
		assertEquals("abc", Markdown.shorten("abc", 3));
	}
}

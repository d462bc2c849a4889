package org.journeywright.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.ui.look.Theme;
import org.junit.jupiter.api.Test;

/** The pages of help. */
class HelpHtmlTest {

	@Test
	void aPageLoadsNothingAndRunsNothing() {
		String page = HelpHtml.page("A & B", "<p>text</p>", Theme.DARK);
		assertTrue(page.contains("Content-Security-Policy\" content=\"default-src 'none'") && page.contains("<title>A &amp; B</title>"));
		assertFalse(page.contains("<script") || page.contains("http:") || page.contains("https:"));
	}

	@Test
	void aPageHasTheColoursOfItsTheme() {
		assertTrue(HelpHtml.page("", "", Theme.LIGHT).contains("background: #ffffff"));
		assertTrue(HelpHtml.page("", "", Theme.DARK).contains("background: #1c242d"));
	}

	@Test
	void wordsInRulesStayWords() {
		var rule = new RuleInfo("JW-0000", "<b>", GapKind.values()[0], GapSeverity.MINOR, "r", "a & \"b\"", "s", "<script>");
		String body = RulesText.body(List.of(rule));
		assertTrue(body.contains("<h3>&lt;b&gt;</h3>") && body.contains("a &amp; &quot;b&quot;") && body.contains("&lt;script&gt;"), body);
	}

	@Test
	void everyRuleHasItsEntry() {
		String body = RulesText.body();
		var missing = Rules.all().stream().map(Rule::info).map(RuleInfo::code).filter(code -> !body.contains(code)).toList();
		assertEquals(List.of(), missing);
		assertTrue(body.contains(Rules.all().size() + " rules"));
	}
}

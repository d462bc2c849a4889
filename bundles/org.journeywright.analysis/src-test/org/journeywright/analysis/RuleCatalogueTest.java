package org.journeywright.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.journeywright.analysis.rules.Rules;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

	private static final Path CATALOGUE = Path.of("docs", "rules.md");
	private static final Path FRESH = Path.of("target", "rules.md");

	@Test
	void catalogueInTheDocsIsUpToDate() throws IOException {
		String fresh = RuleCatalogue.markdown();
		String stated = Files.exists(CATALOGUE) ? Files.readString(CATALOGUE) : "";
		if (!fresh.equals(stated)) {
			Files.createDirectories(FRESH.getParent());
			Files.writeString(FRESH, fresh);
		}
		assertTrue(fresh.equals(stated), "docs/rules.md of this bundle is out of date. Renew it: copy target/rules.md of this bundle, written just now, over it.");
	}

	@Test
	void everyRuleIsDescribedUnderItsKind() {
		String text = RuleCatalogue.markdown();
		for (Rule rule : Rules.all()) {
			int chapter = text.indexOf("\n## " + rule.info().kind().title() + "\n");
			int entry = text.indexOf("\n### " + rule.info().code() + " ");
			assertTrue(chapter >= 0 && entry > chapter, rule.info().code());
		}
	}

	@Test
	void kindsComeInTheirOwnOrderAndRulesInTheOrderGiven() {
		String text = RuleCatalogue.markdown(List.of(rule("JW-3101", GapKind.STRATEGY, "c"), rule("JW-1002", GapKind.MODEL, "b"), rule("JW-1001", GapKind.MODEL, "a")));
		assertTrue(text.indexOf("### JW-1002") < text.indexOf("### JW-1001"));
		assertTrue(text.indexOf("### JW-1001") < text.indexOf("### JW-3101"));
		assertTrue(text.contains("3 rules"));
	}

	@Test
	void entryTellsMeaningSeverityNextStepAndSource() {
		String text = RuleCatalogue.markdown(List.of(rule("JW-1001", GapKind.MODEL, "A name means one thing")));
		assertTrue(text.contains("| [JW-1001](#jw-1001-a-name-means-one-thing) | A name means one thing | minor |"), text);
		assertTrue(text.contains("### JW-1001 A name means one thing\n\nmeaning\n\n- Severity: **minor**. reasoning\n- Next step: step\n- Source: source\n"), text);
	}

	@Test
	void signsOfMarkdownAreEscaped() {
		String text = RuleCatalogue.markdown(List.of(rule("JW-1001", GapKind.MODEL, "a|b <script> *c*")));
		assertTrue(text.contains("a\\|b \\<script\\> \\*c\\*"), text);
		assertFalse(text.contains("<script>"));
	}

	private static RuleInfo rule(String code, GapKind kind, String title) {
		return new RuleInfo(code, title, kind, GapSeverity.MINOR, "reasoning", "meaning", "source", "step");
	}
}

package org.journeywright.language.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.journeywright.language.ide.server.Editor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoversTest {

	private static final String BASE = """
			team Back { role Planning internal role Office }
			channel Phone
			journey Own as-is { stage Repair { touchpoint ReportFault via Phone { moment of truth expects "a date" note "asked twice" } } }
			handoff One from Planning to Office { supports ReportFault }
			handoff Two from Planning to Office { supports Own.ReportFault within 2 h }
			""";

	private final Editor editor = new Editor(Map.of("base.journey", BASE));

	@AfterEach
	void close() {
		editor.close();
	}

	private Optional<Hover> at(String marked) {
		Position cursor = editor.openAtCursor("a.journey", marked);
		return Optional.ofNullable(Editor.get(editor.server().getTextDocumentService().hover(new HoverParams(editor.document("a.journey"), cursor))));
	}

	private String text(String marked) {
		return at(marked).orElseThrow().getContents().getRight().getValue();
	}

	@Test
	void aReferenceTellsAboutItsElementAndTheTiesInBothDirections() {
		String text = text("issue Late at Report|Fault");
		assertTrue(text.startsWith("**Report fault** · touchpoint in Own"), text);
		assertTrue(text.contains("Expects: a date") && text.contains("Moment of truth") && text.contains("Note: asked twice"), text);
		assertTrue(text.contains("- Via: Phone"), text);
		assertTrue(text.contains("- 2 handoffs (supports it): One, Two"), text);
		assertTrue(text.contains("- 1 issue (at it): Late"), text);
	}

	@Test
	void eachNameOfAPathTellsAboutItsOwnElement() {
		assertTrue(text("issue Late at O|wn.ReportFault").startsWith("**Own** · journey"));
		assertEquals(new Range(new Position(0, 14), new Position(0, 17)), at("issue Late at O|wn.ReportFault").orElseThrow().getRange());
	}

	@Test
	void aDeclarationTellsItsGapsWithTheNextStep() {
		editor.open("a.journey", BASE.replace("Own ", "Grow ").lines().skip(2).findFirst().orElseThrow());
		editor.await("a.journey", d -> !d.isEmpty());
		String marked = BASE.replace("Own ", "Grow ").lines().skip(2).findFirst().orElseThrow().replace("ReportFault", "Report|Fault");
		int cursor = marked.indexOf('|');
		String text = Editor.get(editor.server().getTextDocumentService().hover(new HoverParams(editor.document("a.journey"), new Position(0, cursor)))).getContents().getRight().getValue();
		assertTrue(text.contains("Gaps:") && text.contains("JW\\-2101"), text);
		assertTrue(text.contains("Next step: ") && text.contains("Source: ") && text.contains("⬣ critical"), text);
	}

	@Test
	void wordsOfTheLanguageAreExplained() {
		assertTrue(text("handoff H from Planning to Office { hands ov|er \"x\" }").startsWith("**hands over** · handoff\n\n"));
		assertTrue(text("touch|point").isEmpty() || text("jour|ney J").startsWith("**journey** · journey\n\n"));
		assertTrue(text("journey J { stage S { touchpoint T { moment o|f truth } } }").startsWith("**moment of truth** · touchpoint"));
		assertTrue(text("team T { role R front|-line }").startsWith("**front\\-line** · role"));
		assertTrue(text("handoff H from Planning to Office { within 2| h }").startsWith("**within** · handoff"));
	}

	@Test
	void aRuleCodeTellsItsRule() {
		String text = text("rule JW-21|03 off because \"x\"");
		assertTrue(text.contains("JW\\-2103 A standard has observable behaviours") && text.contains("Next step: ") && text.contains("Source: "), text);
		assertTrue(at("rule JW-99|99 off because \"x\"").isEmpty());
	}

	@Test
	void aProblemIsExplained() {
		assertTrue(text("issue Late at Nowh|ere").contains("✕ error · **JW\\-0002 A name leads nowhere**"));
		assertTrue(text("is|ue Late").contains("JW\\-0001"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "|", "// a | comment", "\n|\n", "team T { } |", "/* | */" })
	void whereThereIsNothingNothingIsTold(String marked) {
		assertTrue(at(marked).isEmpty(), () -> at(marked).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "handoff H from Plan|ning", "handoff H from Planning to Office { supports ReportFault }|", "value V \"a te|xt", "{ { } |\"", "persona P { goal \"op|en\n}", "team T|", "scenario S { decision D \"x\" { best \"a\" -> Now|here } }" })
	void brokenTextsAreNoObstacle(String marked) {
		at(marked);
	}

	@Test
	void hostileTextsFormNoMarkup() {
		String hostile = "channel \"[x](http://evil.example) <img src=x> ![y](z)\" \"<script>alert(1)</script> https://evil.example `x`\"";
		String text = text(hostile.replaceFirst("x]", "|x]"));
		assertFalse(text.replaceAll("\\\\.", "").matches("(?s).*[<>\\[\\]!`].*"), text);
		assertFalse(text.contains("https://"), text);
	}
}

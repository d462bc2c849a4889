package org.journeywright.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.journeywright.language.ide.server.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

	private static final String BASE = """
			team Back { role Planning internal role "Front desk" }
			channel Phone
			channel "Web site"
			journey Own as-is {
			  stage Repair {
			    touchpoint ReportFault { expects "a date" }
			    touchpoint Pay
			  }
			}
			journey Grow as-is { stage Look { touchpoint ReportFault } }
			standard KeepTheDate external { behaviour NameTheDate }
			""";

	private final AskedModel model = new AskedModel(Map.of("base.journey", BASE));

	private static String inTouchpoint(String marked) {
		return "journey J {\n  stage S {\n    touchpoint T {\n      " + marked + "\n    }\n  }\n}\n";
	}

	@Test
	void anEmptyFileOffersElementsAndNothingElse() {
		List<String> labels = model.labels("|");
		assertTrue(labels.containsAll(List.of("team", "journey", "handoff … from … to …", "business outcome", "scenario …")), labels::toString);
		assertFalse(labels.contains("touchpoint"));
	}

	@Test
	void clausesAreSpeltOut() {
		assertEquals("standard S { behaviour B { looks like \"said\" } }", model.taken("standard S { behaviour B { | } }", "looks like \"…\""));
		assertEquals("standard S { behaviour B { does not look like \"said\" } }", model.taken("standard S { behaviour B { do| } }", "does not look like \"…\""));
		assertTrue(model.labels("standard S { behaviour B { does not | } }").contains("look like \"…\""));
	}

	@Test
	void onlyWordsAreWrittenBeforeTheRestOfALine() {
		assertEquals(inTouchpoint("applies KeepTheDate"), model.taken(inTouchpoint("app|ly KeepTheDate"), "applies"));
		assertEquals(inTouchpoint("customer does \"x\""), model.taken(inTouchpoint("cust| \"x\""), "customer does"));
	}

	@Test
	void whatCanBeSaidOnceIsNotOfferedTwice() {
		assertFalse(model.labels(inTouchpoint("effort 3 of 7\n      |")).contains("effort …"));
		assertFalse(model.labels(inTouchpoint("|\n      effort 3 of 7")).contains("effort …"));
		assertTrue(model.labels(inTouchpoint("expects \"x\"\n      |")).contains("expects \"…\""));
		assertFalse(model.labels(inTouchpoint("complaints { 2026-01: 3 }\n      |")).contains("complaints { … }"));
		assertTrue(model.labels("metric M ra|te").contains("nps"), "the word at the cursor can be another");
	}

	@Test
	void referencesAreOfTheRightKind() {
		assertEquals(List.of("Phone", "\"Web site\""), model.labels(inTouchpoint("via |")));
		assertEquals(List.of("\"Front desk\"", "Planning"), model.labels("handoff H from |"));
		assertEquals(List.of("KeepTheDate"), model.labels(inTouchpoint("applies Ke|")));
		assertEquals("role in Back", model.item("handoff H from |", "Planning").getDetail());
	}

	@Test
	void pathsAreAsShortAsCanBe() {
		assertEquals(List.of("Pay", "Grow.ReportFault", "Own.ReportFault"), model.labels("handoff H from Planning to Planning { supports | }"));
		assertEquals(List.of("Pay", "ReportFault"), model.labels("handoff H from Planning to Planning { supports Own.| }"));
		assertEquals(List.of(), model.labels("handoff H from Planning to Planning { supports Nobody.| }"));
	}

	@Test
	void theWholePathIsReplacedWhereItsFirstNameIs() {
		assertEquals("handoff H from Planning to Planning { supports Pay }", model.taken("handoff H from Planning to Planning { supports Ow|n.\"Report it\" }", "Pay"));
	}

	@Test
	void whatIsNearComesFirst() {
		String own = "journey Mine { stage S { touchpoint Zoo } }\njourney Yours { stage S { touchpoint Yard } }\n";
		assertEquals(List.of("Yard", "Zoo", "Pay", "Grow.ReportFault", "Own.ReportFault"), model.labels(own + "issue I at |"));
		List<String> roles = model.labels("team Z {\n  role Zed\n  role Other reports to |\n}");
		assertEquals(List.of("Zed", "\"Front desk\"", "Planning"), roles.subList(0, 3));
	}

	@Test
	void neitherTheElementItselfNorWhatIsListedAlreadyIsOffered() {
		assertFalse(model.labels("team Z { role Zed role Other reports to | }").contains("Other"));
		assertEquals(List.of("\"Web site\""), model.labels(inTouchpoint("via Phone, |")));
		assertTrue(model.labels(inTouchpoint("via Pho|ne")).contains("Phone"));
	}

	@Test
	void namesInQuotesAreReplacedWithTheirQuotes() {
		assertEquals(inTouchpoint("via \"Web site\""), model.taken(inTouchpoint("via \"web |"), "\"Web site\""));
		assertEquals(inTouchpoint("via \"Web site\""), model.taken(inTouchpoint("via \"we|\""), "\"Web site\""));
		assertEquals(inTouchpoint("via Phone"), model.taken(inTouchpoint("via \"ph|\""), "Phone"));
		assertTrue(model.item("handoff H from Planning to Planning { supports \"rep|\" }", "Own.ReportFault").getFilterText().toLowerCase().startsWith("\"report fault"));
		assertTrue(model.item("handoff H from Planning to Planning { supports rep| }", "Own.ReportFault").getFilterText().contains("Report fault"));
	}

	@Test
	void stepsOfTheSameScenarioOnly() {
		String other = "scenario O { outcome Elsewhere bad }\n";
		assertEquals(List.of("First", "Good"), model.labels(other + "scenario S { decision First \"x\" { best \"a\" -> | } outcome Good good }"));
		assertEquals(List.of("Vague"), model.labels(other + "scenario S { failure Vague \"x\" decision First \"x\" { poor \"a\" from | } outcome Good good }"));
	}

	@Test
	void valuesAreOffered() {
		assertTrue(model.labels("team T { role R | }").containsAll(List.of("front-line", "internal", "leader")));
		assertEquals("front-line front line", model.item("team T { role R | }", "front-line").getFilterText());
		assertTrue(model.labels(inTouchpoint("feels |")).containsAll(List.of("-5", "0", "+5")));
		assertEquals(List.of("of 7"), model.labels(inTouchpoint("effort 3 |")).subList(0, 1));
		assertTrue(model.labels("handoff H from Planning to Planning { within | }").contains("2 h"));
		assertTrue(model.labels("issue I { severity | }").containsAll(List.of("1", "5")));
		assertTrue(model.item("rule JW-2|", "JW-2103").getDocumentation().getRight().getValue().contains("Source"));
		assertEquals(List.of("organisation level", "department level", "team level"), model.labels("initiative I at |"));
		assertEquals("rule JW-2103 off because \"said\"", model.taken("rule JW-2103 |", "off because \"…\""));
	}

	@Test
	void everythingIsDocumented() {
		for (CompletionItem item : model.at(inTouchpoint("|")).getItems()) {
			assertTrue(item.getDocumentation() != null && item.getDocumentation().getRight().getValue().length() > 20, item::getLabel);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "// via |", "/* via | */", "value V \"a text with | via\"", "value V \"\"\"\nvia |\n\"\"\"", "value V \"text\"|", "value V \"via |\n", "persona P { goal \"via|", "/* open |" })
	void nothingIsOfferedWithinTextsAndComments(String marked) {
		assertEquals(List.of(), model.labels(marked));
	}

	@Test
	void behindACommentTheTextGoesOn() {
		assertTrue(model.labels("// why\n|").contains("team"));
		assertTrue(model.labels("/* why */|").contains("team"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "handoff H { | }", "handoff H from { | }", "handoff H frm Planning to { |", "persona { }\nhandoff H from Planning to Planning { keeps }\n\nhandoff I from Planning to Planning { within 2 h | }",
			"team T { role }\n}\n}\nhandoff H from Planning to Planning { | }", "handoff H from Planning to Planning { suports Pay\n | }", "handoff H from Planning to Planning {\n  supports \"Pay\n  |\n}" })
	void whatIsBrokenElsewhereDoesNotMatter(String marked) {
		List<String> labels = model.labels(marked);
		assertTrue(labels.contains("supports …") && !labels.contains("team"), labels::toString);
	}

	@Test
	void nothingIsOfferedInABlockOfNothingKnown() {
		assertEquals(List.of(), model.labels("jorney J { |"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "via |\n      by Planning", "via Phone, |\n      by Planning", "via |Phone", "via P|\n      customer does \"x\"" })
	void aClauseThatIsNotFinishedIsGoneOnWith(String marked) {
		assertTrue(model.labels(inTouchpoint(marked)).contains("\"Web site\""), () -> model.labels(inTouchpoint(marked)).toString());
	}

	@Test
	void elementsOfAFileStartALine() {
		assertFalse(model.labels("channel Phone |").contains("team"));
		assertTrue(model.labels("channel Phone |").containsAll(List.of("{ … }", "\"…\"")));
		assertTrue(model.labels("channel Phone\n|").contains("team"));
	}

	@Test
	void manyNamesAreNarrowedDownAsPeopleType() {
		String roles = IntStream.range(0, 600).mapToObj(i -> "role Role" + i + (i % 3 == 0 ? " role DeskClerk" + i : "")).collect(Collectors.joining("\n", "team Many {\n", "\n}\n"));
		AskedModel large = new AskedModel(Map.of("many.journey", roles));
		CompletionList all = large.at("handoff H from |");
		assertEquals(200, all.getItems().size());
		assertTrue(all.isIncomplete());
		assertTrue(large.labels("handoff H from Role599|").contains("Role599"));
		List<String> clerks = large.labels("handoff H from clerk5|");
		assertTrue(clerks.contains("DeskClerk510") && clerks.stream().allMatch(l -> l.startsWith("DeskClerk")), clerks::toString);
	}

	@Test
	void hostileNamesStayNames() {
		String name = "\\\"; } team X { \\u202E](http://x) <img src=x>";
		AskedModel hostile = new AskedModel(Map.of("h.journey", "channel \"" + name + "\" \"[a](b) <script>\""));
		CompletionItem item = hostile.at(inTouchpoint("via |")).getItems().get(0);
		assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
		String taken = AskedModel.taken(inTouchpoint(""), item);
		assertFalse(item.getDocumentation().getRight().getValue().matches("(?s).*(?<!\\\\)[<\\[\\]].*"), () -> item.getDocumentation().getRight().getValue());
		assertTrue(taken.contains("\\\"; } team X {"), taken);
		assertEquals(-1, item.getLabel().indexOf('\u202E'));
	}

	@Test
	void editorsWithoutSnippetsGetPlainText() {
		try (Editor editor = new Editor(Map.of())) {
			Position cursor = editor.openAtCursor("a.journey", "team A {\n  |\n}\n");
			CompletionList list = Editor.get(editor.server().getTextDocumentService().completion(new CompletionParams(editor.document("a.journey"), cursor))).getRight();
			assertTrue(list.getItems().size() > 2);
			assertTrue(list.getItems().stream().allMatch(i -> i.getInsertTextFormat() == InsertTextFormat.PlainText && !i.getTextEdit().getLeft().getNewText().contains("$")));
		}
	}

	@Test
	void windowsLineEndsAndAMarkAtTheStartDoNotMatter() {
		assertTrue(model.labels("team T {\r\n  |\r\n}\r\n").contains("role"));
		assertTrue(model.labels("\uFEFF|").size() > 0 || model.labels("\uFEFF\n|").contains("team"));
	}
}

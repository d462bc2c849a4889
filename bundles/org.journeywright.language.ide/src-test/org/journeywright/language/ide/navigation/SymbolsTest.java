package org.journeywright.language.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.journeywright.language.ide.server.Editor;
import org.junit.jupiter.api.Test;

class SymbolsTest {

	@Test
	void theOutlineShowsWhatStandsInWhat() {
		assertEquals(List.of(
				"Own a machine | to-be journey | \"Own a machine\"",
				"  Repair | stage | Repair",
				"    Report fault | touchpoint, moment of truth | ReportFault",
				"      Log | backstage activity | Log",
				"    Wait | touchpoint | Wait",
				"Lease | as-is journey | Lease"), outline("""
						journey "Own a machine" to-be {
						  stage Repair {
						    touchpoint ReportFault { moment of truth activity Log }
						    touchpoint Wait
						  }
						}
						journey Lease
						"""));
	}

	@Test
	void theOutlineShowsConversationsAndWhatHasNoName() {
		assertEquals(List.of(
				"The last roll | difficult scenario | \"The last roll\"",
				"  Silence | failure story | Silence",
				"  Ask | Is there more? | Ask",
				"    Yes | best option | best",
				"  Stays | good outcome | Stays",
				"JW-2103 | rule setting | rule",
				"Sold out | issue | SoldOut",
				"  Nobody counts | root cause | root",
				"  root cause | root cause | root"), outline("""
						scenario "The last roll" difficult {
						  failure Silence
						  decision Ask "Is there more?" { best "Yes" -> Stays }
						  outcome Stays good
						}
						rule JW-2103 off because "why"
						issue SoldOut { root cause people "Nobody counts" { why "x" } root cause }
						"""));
	}

	@Test
	void detailsTellElementsOfAKindApart() {
		assertEquals(List.of("Bar | team | Bar", "  Front desk | front-line role | FrontDesk", "  Baker | internal role | Baker",
				"Tray | handoff from Baker to Front desk | Tray",
				"Be kind | external standard | BeKind", "  Greet | Says hello | Greet"), outline("""
						team Bar { role FrontDesk front-line role Baker internal }
						handoff Tray from Baker to FrontDesk
						standard BeKind external { behaviour Greet "Says hello" }
						"""));
	}

	@Test
	void whatIsBeingTypedIsThereAlready() {
		assertEquals(List.of("Bar | team | Bar", "  Baker | internal role | Baker", "Tray | handoff | Tray", "Own | as-is journey | Own",
				"  Begin | stage | Begin", "Late | issue | Late"), outline("""
						team Bar { role Baker internal }
						handoff Tray from Baker to Nobody
						journey Own { stage Begin { wobble } }
						issue Late
						"""));
	}

	@Test
	void labelsStayOnOneLine() {
		assertEquals(List.of("a b c | persona | \"a\\nb\\u202ec\"", "x".repeat(120) + "… | persona | \"" + "x".repeat(500) + "\""),
				outline("persona \"a\\nb\\u202ec\"\npersona \"" + "x".repeat(500) + "\"\n"));
	}

	@Test
	void nothingStandsInAnEmptyFile() {
		assertEquals(List.of(), outline(""));
		assertEquals(List.of(), outline("// only a comment"));
		assertEquals(List.of(), outline("} wobble \""));
	}

	@Test
	void rangesSpanTheWholeElement() {
		String text = "// before\r\nteam Bar\r\n{\r\n  role Baker\r\n}\r\n// behind\r\n";
		DocumentSymbol team = symbols(text).get(0);
		assertEquals(new Range(new Position(1, 0), new Position(4, 1)), team.getRange());
		assertEquals(new Range(new Position(1, 5), new Position(1, 8)), team.getSelectionRange());
	}

	@Test
	void everyRangeOfTheExamplesLiesInThatOfItsOwner() throws Exception {
		List<Path> files;
		try (Stream<Path> all = Files.walk(Path.of("../org.journeywright.examples/models"))) {
			files = all.filter(f -> f.toString().endsWith(".journey")).toList();
		}
		assertFalse(files.isEmpty());
		for (Path file : files) {
			String text = Files.readString(file);
			symbols(text).forEach(s -> check(s, new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, 0))));
			symbols(text.substring(0, text.length() / 2)).forEach(s -> check(s, new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, 0))));
		}
	}

	private static void check(DocumentSymbol symbol, Range owner) {
		assertTrue(holds(owner, symbol.getRange()), symbol::toString);
		assertTrue(holds(symbol.getRange(), symbol.getSelectionRange()), symbol::toString);
		assertFalse(symbol.getName().isBlank());
		symbol.getChildren().forEach(c -> check(c, symbol.getRange()));
	}

	private static boolean holds(Range outer, Range inner) {
		return !before(inner.getStart(), outer.getStart()) && !before(outer.getEnd(), inner.getEnd()) && !before(inner.getEnd(), inner.getStart());
	}

	private static boolean before(Position one, Position other) {
		return one.getLine() < other.getLine() || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
	}

	private static List<String> outline(String text) {
		List<String> lines = new ArrayList<>();
		symbols(text).forEach(s -> show(text, s, "", lines));
		return lines;
	}

	private static void show(String text, DocumentSymbol symbol, String indent, List<String> lines) {
		lines.add(indent + symbol.getName() + " | " + symbol.getDetail() + " | " + Shown.in(text, symbol.getSelectionRange()));
		symbol.getChildren().forEach(c -> show(text, c, indent + "  ", lines));
	}

	private static List<DocumentSymbol> symbols(String text) {
		try (Editor editor = new Editor(Map.of())) {
			editor.open("a.journey", text);
			return Editor.get(editor.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(editor.document("a.journey")))).stream()
					.map(s -> s.getRight()).toList();
		}
	}
}

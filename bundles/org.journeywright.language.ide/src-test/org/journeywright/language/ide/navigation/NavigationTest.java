package org.journeywright.language.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.journeywright.language.ide.server.Editor;
import org.junit.jupiter.api.Test;

class NavigationTest {

	private static final String MAP = """
			journey "Own a machine" {
			  stage Repair {
			    touchpoint ReportFault
			    touchpoint Wait
			  }
			}
			journey Lease { stage Start { touchpoint Wait } }
			""";
	private static final String USES = """
			issue Long at "Own a machine".Wait, ReportFault
			promise Soon made at "Own a machine".ReportFault kept at Lease.Wait
			""";

	@Test
	void everyPartOfAPathLeadsToItsOwnElement() {
		assertEquals(List.of("map.journey:1:9 \"Own a machine\""), definition("issue Long at \"Own |a machine\".Wait, ReportFault\n"));
		assertEquals(List.of("map.journey:4:16 Wait"), definition("issue Long at \"Own a machine\".Wa|it, ReportFault\n"));
		assertEquals(List.of("map.journey:7:42 Wait"), definition("issue Long at Lease.|Wait\n"));
	}

	@Test
	void aNameIsFoundFromBothItsEnds() {
		assertEquals(List.of("map.journey:3:16 ReportFault"), definition("issue Long at |ReportFault"));
		assertEquals(List.of("map.journey:3:16 ReportFault"), definition("issue Long at ReportFault|"));
		assertEquals(List.of("map.journey:1:9 \"Own a machine\""), definition("issue Long at \"Own a machine\"|.Wait"));
	}

	@Test
	void aDeclarationLeadsToItself() {
		assertEquals(List.of("uses.journey:1:7 Long"), definition("issue Lo|ng at ReportFault"));
	}

	@Test
	void aNameThatCouldMeanSeveralElementsLeadsToAllOfThem() {
		assertEquals(List.of("map.journey:4:16 Wait", "map.journey:7:42 Wait"), definition("issue Long at Wa|it\n"));
	}

	@Test
	void nothingIsDeclaredBehindOtherWords() {
		assertEquals(List.of(), definition("iss|ue Long at ReportFault"));
		assertEquals(List.of(), definition("issue Long at No|where"));
		assertEquals(List.of(), definition("// Report|Fault\n"));
		assertEquals(List.of(), definition("issue Long { note \"Report|Fault\" }\n"));
		assertEquals(List.of(), definition("|"));
		assertEquals(List.of(), definition("issue Long at ReportFault  |  {"));
	}

	@Test
	void namesAreFoundInAFileThatDoesNotParse() {
		assertEquals(List.of("map.journey:3:16 ReportFault"), definition("issue } broken\nissue Long at Report|Fault { wobble \"\n"));
	}

	@Test
	void namesOfAnElementThatLacksSomethingLeadOn() {
		String roles = "team Back { role Planning }\n";
		try (Editor editor = new Editor(Map.of("a.journey", roles))) {
			Position cursor = editor.openAtCursor("b.journey", "handoff Note from Plan|ning to Nobody\n");
			assertEquals(List.of("a.journey:1:18 Planning"), Shown.places(editor, definition(editor, "b.journey", cursor), "a.journey", roles));
		}
	}

	@Test
	void stepsOfAConversationAreFoundInTheirScenarioAlone() {
		String talk = """
				scenario One { decision Ask "?" { best "Yes" -> Good } outcome Good good }
				scenario Two { decision Ask "?" { best "Yes" -> Go|od } outcome Good good }
				""";
		try (Editor editor = new Editor(Map.of())) {
			Position cursor = editor.openAtCursor("uses.journey", talk);
			assertEquals(List.of("uses.journey:2:64 Good"), Shown.places(editor, definition(editor, "uses.journey", cursor), "uses.journey", talk.replace("|", "")));
		}
	}

	@Test
	void usesAreFoundInAllFilesInOrder() {
		assertEquals(List.of("map.journey:3:16 ReportFault", "uses.journey:1:37 ReportFault", "uses.journey:2:38 ReportFault"),
				references("issue Long at \"Own a machine\".Wait, Report|Fault\n" + line(2), true));
		assertEquals(List.of("uses.journey:1:37 ReportFault", "uses.journey:2:38 ReportFault"),
				references("issue Long at \"Own a machine\".Wait, Report|Fault\n" + line(2), false));
	}

	@Test
	void pathsThatLeadThroughAnElementUseIt() {
		assertEquals(List.of("uses.journey:1:15 \"Own a machine\"", "uses.journey:2:22 \"Own a machine\""),
				references("issue Long at \"Own a| machine\".Wait, ReportFault\n" + line(2), false));
		assertEquals(List.of("map.journey:7:9 Lease", "uses.journey:2:58 Lease"), references(line(1) + line(2).replace("Lease.", "Lea|se."), true));
	}

	@Test
	void usesByElementsThatLackSomethingCount() {
		String roles = "team Back { role Planning role Planning2 }\n";
		String uses = "handoff Note from Planning to Nobody\nhandoff Other from Planning2 to Planning\n";
		try (Editor editor = new Editor(Map.of("b.journey", uses))) {
			Position cursor = editor.openAtCursor("a.journey", roles.replace("Planning ", "|Planning "));
			assertEquals(List.of("b.journey:1:19 Planning", "b.journey:2:33 Planning"),
					Shown.places(editor, references(editor, "a.journey", cursor, false), "a.journey", roles, "b.journey", uses));
		}
	}

	@Test
	void occurrencesInAFileAreMarkedByWhatTheyMean() {
		String text = MAP + "issue Long at \"Own a machine\".Wait\nissue Short at Lease.Wait, \"Own a machine\".Wa|it\n";
		try (Editor editor = new Editor(Map.of("other.journey", "issue Far at \"Own a machine\".Wait\n"))) {
			Position cursor = editor.openAtCursor("map.journey", text);
			var marks = Editor.get(editor.server().getTextDocumentService().documentHighlight(new DocumentHighlightParams(editor.document("map.journey"), cursor)));
			assertEquals(List.of("3:15 Write", "7:30 Read", "8:43 Read"), marks.stream().map(m -> m.getRange().getStart().getLine() + ":"
					+ m.getRange().getStart().getCharacter() + " " + m.getKind()).toList());
		}
	}

	@Test
	void placesAreRightInFilesOfAnySort() {
		String text = "team Süd {\r\n  role \"😀 Häuser\"\r\n}\r\n";
		try (Editor editor = new Editor(Map.of("a.journey", "\uFEFF" + text))) {
			Position cursor = editor.openAtCursor("b.journey", "issue \"A\" { note \"\"\"\r\n\r\n\"\"\" }\r\nwow Big by \"😀 Häu|ser\"\r\n");
			assertEquals(List.of("a.journey:2:8 \"😀 Häuser\""), Shown.places(editor, definition(editor, "b.journey", cursor), "a.journey", text));
		}
	}

	@Test
	void namesThatLookLikePathsOrMarkupAreNames() {
		String text = "journey \"a.b\" { stage \"<img>\" { touchpoint \"c \\\"d\\\"\" } }\n";
		try (Editor editor = new Editor(Map.of("a.journey", text))) {
			Position cursor = editor.openAtCursor("b.journey", "issue I at \"a.b\".\"c \\\"|d\\\"\"\n");
			assertEquals(List.of("a.journey:1:44 \"c \\\"d\\\"\""), Shown.places(editor, definition(editor, "b.journey", cursor), "a.journey", text));
		}
	}

	private static String line(int number) {
		return USES.lines().toList().get(number - 1) + "\n";
	}

	private static List<String> definition(String marked) {
		try (Editor editor = new Editor(Map.of("map.journey", MAP))) {
			Position cursor = editor.openAtCursor("uses.journey", marked);
			return Shown.places(editor, definition(editor, "uses.journey", cursor), "map.journey", MAP, "uses.journey", marked.replace("|", ""));
		}
	}

	private static List<? extends Location> definition(Editor editor, String file, Position cursor) {
		return Editor.get(editor.server().getTextDocumentService().definition(new DefinitionParams(editor.document(file), cursor))).getLeft();
	}

	private static List<String> references(String marked, boolean withDeclaration) {
		try (Editor editor = new Editor(Map.of("map.journey", MAP))) {
			Position cursor = editor.openAtCursor("uses.journey", marked);
			return Shown.places(editor, references(editor, "uses.journey", cursor, withDeclaration), "map.journey", MAP, "uses.journey", marked.replace("|", ""));
		}
	}

	private static List<? extends Location> references(Editor editor, String file, Position cursor, boolean withDeclaration) {
		return Editor.get(editor.server().getTextDocumentService().references(new ReferenceParams(editor.document(file), cursor, new ReferenceContext(withDeclaration))));
	}
}

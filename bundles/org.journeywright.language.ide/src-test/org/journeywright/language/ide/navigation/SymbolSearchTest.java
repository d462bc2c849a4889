package org.journeywright.language.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.journeywright.language.ide.server.Editor;
import org.junit.jupiter.api.Test;

class SymbolSearchTest {

	private static final Map<String, String> FILES = Map.of("a.journey", """
			journey "Own a machine" { stage Repair { touchpoint ReportFault touchpoint FaultIsMended touchpoint Defaults } }
			""", "b.journey", """
			issue FaultReported
			scenario "The fault nobody reports" at ReportFault
			persona "Café Owner"
			""");

	@Test
	void theBestFindComesFirst() {
		assertEquals(List.of("Fault reported", "Fault is mended", "Report fault", "The fault nobody reports", "Defaults"), found("fault"));
		assertEquals(List.of("Report fault", "Fault reported", "The fault nobody reports"), found("rep fau"));
		assertEquals(List.of("Report fault", "Fault reported", "The fault nobody reports"), found("REP  fault"));
	}

	@Test
	void namesAreFoundAsTheyAreWritten() {
		assertEquals(List.of("Report fault"), found("ReportFault"));
		assertEquals(List.of("Own a machine"), found("\"Own a machine\""));
	}

	@Test
	void kindsNarrowASearch() {
		assertEquals(List.of("Report fault", "Fault is mended"), found("touchpoint fault"));
		assertEquals(List.of("The fault nobody reports"), found("scenario"));
	}

	@Test
	void accentsDoNotMatter() {
		assertEquals(List.of("Café Owner"), found("cafe"));
		assertEquals(List.of("Café Owner"), found("CAFÉ own"));
	}

	@Test
	void whatFitsNothingFindsNothing() {
		assertEquals(List.of(), found("zebra"));
		assertEquals(List.of(), found("fault zebra"));
		assertEquals(List.of(), found("???"));
		assertEquals(List.of(), found("\u0000"));
	}

	@Test
	void everythingIsFoundByNothing() {
		assertEquals(8, found("").size());
		assertEquals(8, found("  ").size());
	}

	@Test
	void aFindTellsItsKindAndPlace() {
		try (Editor editor = new Editor(FILES)) {
			WorkspaceSymbol found = search(editor, "report fault").get(0);
			assertEquals("touchpoint in Repair", found.getContainerName());
			assertEquals(List.of("a.journey:1:53 ReportFault"), Shown.places(editor, List.of(found.getLocation().getLeft()), "a.journey", FILES.get("a.journey")));
			assertEquals("issue", search(editor, "fault reported").get(0).getContainerName());
		}
	}

	@Test
	void findsFollowWhatIsTyped() {
		try (Editor editor = new Editor(FILES)) {
			assertEquals(1, search(editor, "defaults").size());
			editor.open("a.journey", "journey Other handoff Broken from Nobody to Nobody } wobble");
			assertEquals(0, search(editor, "defaults").size());
			assertEquals(List.of("Broken", "Café Owner", "Fault reported", "Other", "The fault nobody reports"),
					search(editor, "").stream().map(WorkspaceSymbol::getName).sorted().toList());
		}
	}

	@Test
	void aSearchInALargeModelAnswersTwoHundred() {
		String many = IntStream.range(0, 500).mapToObj(i -> "persona Buyer" + i + "\n").collect(Collectors.joining());
		try (Editor editor = new Editor(Map.of("a.journey", many))) {
			List<WorkspaceSymbol> found = search(editor, "buyer");
			assertEquals(200, found.size());
			assertTrue(found.get(0).getName().startsWith("Buyer"));
			assertEquals("Buyer499", search(editor, "buyer499").get(0).getName().replace(" ", ""));
		}
	}

	private static List<String> found(String search) {
		try (Editor editor = new Editor(FILES)) {
			return search(editor, search).stream().map(WorkspaceSymbol::getName).toList();
		}
	}

	private static List<WorkspaceSymbol> search(Editor editor, String search) {
		return List.copyOf(Editor.get(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(search))).getRight());
	}
}

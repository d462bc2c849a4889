package org.journeywright.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

	private static final String TEAM = "team Back {\n  role Planning\n  role Office\n}\n";

	@Test
	void problemsFollowWhatIsTyped() {
		try (Editor editor = new Editor(Map.of("a.journey", TEAM))) {
			editor.open("b.journey", "handoff Note from Planing to Office\n");
			List<Diagnostic> wrong = editor.await("b.journey", d -> has(d, "JW-0002"));
			assertEquals(new Range(new Position(0, 18), new Position(0, 25)), wrong.get(0).getRange());
			assertTrue(wrong.get(0).getMessage().getLeft().contains("did you mean Planning?"), wrong.get(0).getMessage()::getLeft);

			editor.replace("b.journey", new Range(new Position(0, 21), new Position(0, 21)), "n");
			assertTrue(editor.await("b.journey", d -> !has(d, "JW-0002")).stream().noneMatch(d -> "JW-0002".equals(d.getCode().getLeft())));
		}
	}

	@Test
	void aChangeInOneFileIsSeenInAnother() {
		try (Editor editor = new Editor(Map.of("a.journey", TEAM, "b.journey", "handoff Note from Planning to Office\n"))) {
			editor.open("a.journey", TEAM.replace("Planning", "Dispatch"));
			assertTrue(has(editor.await("b.journey", d -> has(d, "JW-0002")), "JW-0002"));
		}
	}

	@Test
	void gapsComeAndMoveWithTheirElements() {
		try (Editor editor = new Editor(Map.of("a.journey", TEAM, "b.journey", "handoff Note from Planning to Office\n"))) {
			editor.open("b.journey", "handoff Note from Planning to Office\n");
			List<Diagnostic> gaps = editor.await("b.journey", d -> !d.isEmpty());
			assertEquals(0, gaps.get(0).getRange().getStart().getLine());

			editor.replace("b.journey", new Range(new Position(0, 0), new Position(0, 0)), "// why\n\n");
			assertEquals(2, editor.await("b.journey", d -> d.get(0).getRange().getStart().getLine() == 2).get(0).getRange().getStart().getLine());
		}
	}

	private static boolean has(List<Diagnostic> diagnostics, String code) {
		return diagnostics.stream().anyMatch(d -> code.equals(d.getCode().getLeft()));
	}
}

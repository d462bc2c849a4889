package org.journeywright.language.ide.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.journeywright.analysis.Analysis;
import org.journeywright.language.ide.server.Editor;
import org.journeywright.model.Elements;
import org.junit.jupiter.api.Test;

class LensesTest {

	private static final String MAP = """
			team Bar { role Baker role Barista }
			standard BeKind external for Baker {
			  behaviour Greet
			  behaviour Smile for Barista
			}
			journey Own {
			  stage Begin { touchpoint LookIn touchpoint Leave }
			}
			""";
	private static final String TALKS = """
			scenario One at LookIn { exercises Greet, Smile decision Ask "?" { best "Yes" -> End } outcome End good }
			scenario Two at LookIn, Own.LookIn { exercises Smile }
			""";

	@Test
	void scenariosAndRolesAreCounted() {
		try (Editor editor = new Editor(Map.of("map.journey", MAP, "talks.journey", TALKS))) {
			List<String> titles = titles(editor, "map.journey").stream().filter(t -> !t.contains("gap")).toList();
			assertEquals(List.of("2:10 2 scenarios, 2 roles service standard:BeKind",
					"7:28 2 scenarios touchpoint:Own/LookIn", "7:46 no scenarios touchpoint:Own/Leave"), titles);
			assertEquals(List.of("1:10 1 decision point scenario:One", "2:10 no decision points scenario:Two"),
					titles(editor, "talks.journey").stream().filter(t -> !t.contains("gap")).toList());
		}
	}

	@Test
	void gapsAreThoseOfTheAnalysis() {
		try (Editor editor = new Editor(Map.of("map.journey", MAP, "talks.journey", TALKS))) {
			List<String> shown = await(editor, "map.journey", l -> gaps(l).size() == 3);
			assertEquals(List.of(expected(editor, "journey:Own"), expected(editor, "touchpoint:Own/LookIn"), expected(editor, "touchpoint:Own/Leave")), gaps(shown));
			assertEquals(List.of(expected(editor, "scenario:One"), expected(editor, "scenario:Two")), gaps(titles(editor, "talks.journey")));
		}
	}

	@Test
	void gapsStayWhileSomebodyTypesAndAreDrawnAgainAfterwards() {
		try (Editor editor = new Editor(Map.of("map.journey", MAP))) {
			editor.open("map.journey", MAP);
			List<String> before = gaps(await(editor, "map.journey", l -> gaps(l).size() == 3));
			int refreshes = editor.lensRefreshes();
			assertTrue(refreshes > 0);

			editor.replace("map.journey", new Range(new Position(0, 0), new Position(0, 0)), "// why\n");
			assertEquals(before, gaps(titles(editor, "map.journey")));

			editor.replace("map.journey", new Range(new Position(7, 50), new Position(7, 50)), " touchpoint Pay");
			List<String> after = await(editor, "map.journey", l -> gaps(l).size() == 4 && editor.lensRefreshes() > refreshes);
			assertEquals(expected(editor, "touchpoint:Own/Pay"), gaps(after).get(3));
			assertTrue(editor.lensRefreshes() > refreshes);
		}
	}

	@Test
	void hostileNamesStayInTheirPlace() {
		try (Editor editor = new Editor(Map.of("a.journey", "scenario \"a/b#c\\n%\"\n"))) {
			assertEquals("1:10 no decision points scenario:a%2Fb%23c\n%25", titles(editor, "a.journey").get(0));
		}
	}

	@Test
	void filesWithMistakesHaveThemToo() {
		try (Editor editor = new Editor(Map.of())) {
			editor.open("a.journey", "} wobble\r\nscenario One { decision A \"?\" wobble decision B }\r\n");
			assertEquals("2:10 2 decision points scenario:One", titles(editor, "a.journey").get(0));
			editor.open("b.journey", "");
			assertEquals(List.of(), titles(editor, "b.journey"));
		}
	}

	private static String expected(Editor editor, String identity) {
		long count = Editor.get(editor.server().folders().open(editor.folder()).service().askGaps((m, analysis) -> count(analysis, identity)));
		return (count == 0 ? "no gaps" : count == 1 ? "1 gap" : count + " gaps") + " " + identity;
	}

	private static long count(Analysis analysis, String identity) {
		return analysis.findings().stream().filter(f -> {
			for (var at = f.element(); at != null; at = at.eContainer()) {
				if (Elements.identity(at).equals(identity)) {
					return true;
				}
			}
			return false;
		}).count();
	}

	private static List<String> gaps(List<String> titles) {
		return titles.stream().filter(t -> t.contains(" gap")).map(t -> t.substring(t.indexOf(' ') + 1)).toList();
	}

	private static List<String> await(Editor editor, String file, Predicate<List<String>> expected) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		List<String> titles = titles(editor, file);
		while (!expected.test(titles) && System.nanoTime() < end) {
			// The rules are applied while nobody asks.
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
			titles = titles(editor, file);
		}
		return titles;
	}

	/** The lenses as {@code line:column title identity}, counted from 1. */
	private static List<String> titles(Editor editor, String file) {
		return Editor.get(editor.server().getTextDocumentService().codeLens(new CodeLensParams(editor.document(file)))).stream().map(LensesTest::title).toList();
	}

	private static String title(CodeLens lens) {
		String title = lens.getCommand().getTitle();
		assertFalse(title.isBlank());
		assertEquals(title.contains("gap") ? "journeywright.showGaps" : "journeywright.showScenarios", lens.getCommand().getCommand());
		return (lens.getRange().getStart().getLine() + 1) + ":" + (lens.getRange().getStart().getCharacter() + 1) + " " + title + " "
				+ lens.getCommand().getArguments().get(0);
	}
}

package org.journeywright.language.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.journeywright.language.ide.server.Editor;
import org.junit.jupiter.api.Test;

class FoldsTest {

	@Test
	void blocksFoldDownToTheLineBeforeTheirBrace() {
		assertEquals(List.of("1-5 region", "2-4 region"), folds("""
				team Bar {
				  role Baker {
				    headcount 1
				    note "n"
				  }
				}
				"""));
	}

	@Test
	void aBlockWhoseBraceStandsBehindWordsFoldsWhole() {
		assertEquals(List.of("1-2 region"), folds("team Bar {\n  role Baker }\n"));
	}

	@Test
	void aBlockOfOneLineDoesNotFold() {
		assertEquals(List.of(), folds("team Bar { role Baker }\n"));
		assertEquals(List.of(), folds("team Bar {\n}\n"));
	}

	@Test
	void commentsFold() {
		assertEquals(List.of("1-3 comment", "5-6 comment"), folds("/* a\n b\n c */\n\n// one\n// two\n\n// alone\nteam A // x\nteam B // y\n"));
	}

	@Test
	void aCommentOnTheFirstLineIsOne() {
		assertEquals(List.of("1-2 comment"), folds("// one\n// two\nteam A\n"));
		assertEquals(List.of(), folds("// alone\nteam A\n"));
	}

	@Test
	void longTextsFold() {
		assertEquals(List.of("1-7 region", "2-5 region", "6-7 region"), folds("issue I {\n  description \"\"\"\n    a {\n    b\n  \"\"\"\n  note \"c\n    d\"\n}\n"));
	}

	@Test
	void windowsLinesFoldAsOthersDo() {
		assertEquals(List.of("1-3 region", "5-6 comment"), folds("team Bar {\r\n  role A\r\n  role B\r\n}\r\n// a\r\n// b\r\n"));
	}

	@Test
	void bracesInTextsAndCommentsMeanNothing() {
		assertEquals(List.of(), folds("issue I { note \"{\" } // {\n/* { */ issue J\n\n// }\n"));
	}

	@Test
	void brokenFilesFoldWhereTheyCan() {
		assertEquals(List.of("2-3 region"), folds("} }\nteam Bar {\n  role Baker wobble\n}\nissue {\n"));
		assertEquals(List.of(), folds(""));
		assertEquals(List.of(), folds("\n\n"));
	}

	private static List<String> folds(String text) {
		try (Editor editor = new Editor(Map.of())) {
			editor.open("a.journey", text);
			return Editor.get(editor.server().getTextDocumentService().foldingRange(new FoldingRangeRequestParams(editor.document("a.journey")))).stream()
					.map(f -> (f.getStartLine() + 1) + "-" + (f.getEndLine() + 1) + " " + f.getKind()).toList();
		}
	}
}

package org.journeywright.language.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.SemanticTokensParams;
import org.journeywright.language.ide.server.Editor;
import org.junit.jupiter.api.Test;

class TokensTest {

	@Test
	void everyWordIsWhatTheGrammarSays() {
		assertEquals(List.of("keyword touchpoint", "class* ReportFault", "keyword via", "variable Phone", "keyword by", "variable Bar", "variable \"Front desk\"",
				"keyword expects", "string \"help\"", "keyword feels", "number -", "number 2", "keyword effort", "number 3", "number of", "number 7",
				"keyword moment", "keyword of", "keyword truth"),
				tokens("touchpoint ReportFault via Phone by Bar.\"Front desk\" { expects \"help\" feels -2 effort 3 of 7 moment of truth }", "journey J { stage S {", "}}"));
	}

	@Test
	void figuresDatesAndChoicesAreTold() {
		assertEquals(List.of("keyword metric", "class* Speed", "enumMember time", "keyword in", "number h", "enumMember lower", "keyword is", "keyword better",
				"keyword target", "number 1", "number .", "number 5", "number h", "keyword last", "keyword reviewed", "number 2026", "number -", "number 10", "number -",
				"number 05", "comment // why"), tokens("metric Speed time in h { lower is better target 1.5 h last reviewed 2026-10-05 } // why", "", ""));
		assertEquals(List.of("keyword rule", "enumMember JW", "enumMember -", "enumMember 2103", "keyword off", "keyword because", "string \"x\""),
				tokens("rule JW-2103 off because \"x\"", "", ""));
		assertEquals(List.of("keyword team", "class* A", "keyword in", "string Sales", "keyword role", "class* B", "enumMember front-line"),
				tokens("team A in Sales { role B front-line }", "", ""));
	}

	@Test
	void tokensOfSeveralLinesAreSplitByLine() {
		assertEquals(List.of("1:0 keyword issue", "1:6 class* I", "1:10 keyword note", "1:15 string \"\"\"", "2:0 string     a", "4:0 string b \"\"\"", "5:0 comment /*",
				"6:0 comment  */"), placed("issue I { note \"\"\"\r\n    a\r\n\r\nb \"\"\" }\r\n/*\r\n */\r\n"));
	}

	@Test
	void placesCountInTheUnitsOfTheProtocol() {
		assertEquals(List.of("1:0 comment /* 😀 */", "1:9 keyword persona", "1:17 class* \"😀😀\"", "1:24 keyword persona", "1:32 class* X"),
				placed("/* 😀 */ persona \"😀😀\" persona X"));
	}

	@Test
	void whatWasNotUnderstoodIsColouredByItsLooks() {
		assertEquals(List.of("keyword team", "class* Bar", "string \"text\"", "number 12", "keyword journey", "keyword role", "class* Baker", "comment // c"),
				tokens("team Bar { wobble \"text\" 12 journey\nrole Baker } // c\n", "", ""));
		assertEquals(List.of("keyword issue", "class* A", "keyword note", "string \"open"), tokens("issue A { note \"open\n}\n", "", ""));
	}

	@Test
	void anEmptyFileHasNone() {
		assertEquals(List.of(), placed(""));
		assertEquals(List.of(), placed("\r\n\r\n"));
	}

	private static List<String> tokens(String text, String before, String behind) {
		int last = 1 + (int) text.lines().count();
		return placed(before + "\n" + text + "\n" + behind).stream().filter(t -> !t.startsWith("1:") && line(t) <= last).map(t -> t.substring(t.indexOf(' ') + 1)).toList();
	}

	private static int line(String token) {
		return Integer.parseInt(token.substring(0, token.indexOf(':')));
	}

	private static List<String> placed(String text) {
		try (Editor editor = new Editor(Map.of())) {
			editor.open("a.journey", text);
			return decoded(text, Editor.get(editor.server().getTextDocumentService().semanticTokensFull(new SemanticTokensParams(editor.document("a.journey")))).getData());
		}
	}

	private static List<String> decoded(String text, List<Integer> numbers) {
		List<String> lines = text.lines().toList();
		List<String> tokens = new ArrayList<>();
		int line = 0;
		int column = 0;
		for (int i = 0; i < numbers.size(); i += 5) {
			column = numbers.get(i) > 0 ? numbers.get(i + 1) : column + numbers.get(i + 1);
			line += numbers.get(i);
			assertTrue(numbers.get(i + 2) > 0, "a token has a length");
			tokens.add((line + 1) + ":" + column + " " + Tokens.LEGEND.getTokenTypes().get(numbers.get(i + 3)) + (numbers.get(i + 4) == 1 ? "*" : "") + " "
					+ lines.get(line).substring(column, column + numbers.get(i + 2)));
		}
		return tokens;
	}
}

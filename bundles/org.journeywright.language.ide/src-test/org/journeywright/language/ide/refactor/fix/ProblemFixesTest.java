package org.journeywright.language.ide.refactor.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.journeywright.language.ide.server.Editor;
import org.journeywright.language.ide.server.Positions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemFixesTest {

	private static final String BASE = """
			team Back {
			  role Planning
			  role Office
			}

			channel Phone
			value Trust
			standard Answer { behaviour CallBack }
			standard Listen { behaviour AskFirst }
			journey Moving {
			  stage Before {
			    touchpoint Ask
			  }
			}
			journey Paying {
			  stage After {
			    touchpoint Ask
			    touchpoint Pay
			  }
			}
			""";

	/** Opens a file, and answers the fixes for its only problem by title, each as the text of all files after it. */
	private static Map<String, Map<String, String>> fixes(String text) {
		try (Editor editor = new Editor(Map.of("base.journey", BASE))) {
			editor.open("a.journey", text);
			List<Diagnostic> problems = editor.await("a.journey", d -> d.stream().anyMatch(ProblemFixesTest::isProblem)).stream().filter(ProblemFixesTest::isProblem).toList();
			assertEquals(1, problems.size(), problems::toString);
			Map<String, Map<String, String>> fixes = new TreeMap<>();
			var asked = new CodeActionParams(editor.document("a.journey"), problems.get(0).getRange(), new CodeActionContext(problems));
			Editor.get(editor.server().getTextDocumentService().codeAction(asked)).forEach(a -> fixes.put(a.getRight().getTitle(), applied(editor, text, a.getRight(), problems)));
			return fixes;
		}
	}

	private static boolean isProblem(Diagnostic diagnostic) {
		return diagnostic.getCode().getLeft().startsWith("JW-00");
	}

	private static Map<String, String> applied(Editor editor, String text, CodeAction action, List<Diagnostic> problems) {
		assertEquals(problems, action.getDiagnostics(), action.getTitle());
		Map<String, String> texts = new TreeMap<>(Map.of("a.journey", text, "base.journey", BASE));
		texts.replaceAll((file, before) -> applied(before, action.getEdit().getChanges().getOrDefault(editor.document(file).getUri(), List.of())));
		try (Editor again = new Editor(texts)) {
			again.open("a.journey", texts.get("a.journey")).open("base.journey", texts.get("base.journey"));
			for (String file : texts.keySet()) {
				assertTrue(Editor.get(again.server().folders().open(again.folder()).service().ask(model -> model.problems(file))).isEmpty(), () -> action.getTitle() + texts);
			}
		}
		return texts;
	}

	private static String applied(String text, List<TextEdit> edits) {
		Positions positions = new Positions(text);
		StringBuilder changed = new StringBuilder(text);
		edits.stream().sorted((a, b) -> positions.offset(b.getRange().getStart()) - positions.offset(a.getRange().getStart()))
				.forEach(e -> changed.replace(positions.offset(e.getRange().getStart()), positions.offset(e.getRange().getEnd()), e.getNewText()));
		return changed.toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			handoff Note from Planing to Office              | Change to Planning          | handoff Note from Planning to Office
			handoff Note from Planning to Office { supports Moving.Aks } | Change to Moving.Ask | handoff Note from Planning to Office { supports Moving.Ask }
			issue Late at Ask                                | Change to Moving.Ask        | issue Late at Moving.Ask
			issue Late at Ask                                | Change to Paying.Ask        | issue Late at Paying.Ask
			persona Buyer { shar 20 % }                      | Change to share             | persona Buyer { share 20 % }
			perosna Buyer                                    | Change to persona           | perosna Buyer
			persona goal                                     | Change to "goal"            | persona "goal"
			persona Buyer { goal Peace }                     | Change to "Peace"           | persona Buyer { goal "Peace" }
			persona Buyer { goal "Peace }                    | Add the missing "           | persona Buyer { goal "Peace" }
			persona Buyer { goal "Peace"                     | Add the missing }           | persona Buyer { goal "Peace" }
			persona Buyer { goal "Peace" } }                 | Remove }                    | persona Buyer { goal "Peace" }
			stage X { }                                      |                             |
			issue Late { severity 3 severity 4 }             | Remove what is said twice   | issue Late { severity 3 }
			metric Calls { owned by Planning owned by Office } | Remove what is said twice | metric Calls { owned by Planning }
			""")
	void aProblemGoesAndNothingElse(String text, String title, String after) {
		if (title == null) {
			assertEquals(Map.of(), fixes(text));
			return;
		}
		Map<String, Map<String, String>> fixes = fixes(text.strip() + "\n");
		assertTrue(fixes.containsKey(title), () -> title + " is not among " + fixes.keySet());
		assertEquals(after.replace("perosna", "persona"), fixes.get(title).get("a.journey").strip());
		assertEquals(BASE, fixes.get(title).get("base.journey"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			standard Keep { carries Care }                   | Create value Care           | base.journey | value Care
			standard Keep { carries "Great care" }           | Create value "Great care"   | base.journey | value "Great care"
			handoff Note from Planning to Sales              | Create role Sales in team Back | base.journey | role Sales
			practice Walk { coaches Smile }                  | Create behaviour Smile in service standard Answer | base.journey | behaviour Smile
			practice Walk { coaches Smile }                  | Create behaviour Smile in service standard Listen | base.journey | behaviour Smile
			issue Late at Wait                               | Create touchpoint Wait in stage After | base.journey | touchpoint Wait
			programme Start { serves Loyalty }               | Create business outcome Loyalty | a.journey  | business outcome Loyalty
			scenario Talk { decision One { best "Yes" -> Two } } | Create decision point Two | a.journey   | decision Two
			scenario Talk { decision One { best "Yes" -> Two } } | Create outcome Two        | a.journey   | outcome Two
			scenario Talk { decision One { poor "No" from Late } } | Create failure story Late | a.journey | failure Late
			""")
	void whatIsMissingIsCreatedWhereItBelongs(String text, String title, String file, String created) {
		Map<String, Map<String, String>> fixes = fixes(text + "\n");
		assertTrue(fixes.containsKey(title), () -> title + " is not among " + fixes.keySet());
		String before = file.equals("base.journey") ? BASE : text;
		String after = fixes.get(title).get(file);
		assertTrue(after.contains(created) && !before.contains(created), after);
	}

	@ParameterizedTest
	@ValueSource(strings = {"persona A {\n  goal \"B\"\n\nissue Late\n", "persona A {\n  description \"\"\"\n    One\n}\n\nissue Late\n", "persona A\n/* what\n",
			"persona A {\r\n  goal \"B\r\n}\r\n", "team A {\n  role B {\n    headcount 3\n}\n"})
	void whatWasLeftOpenIsClosed(String text) {
		assertEquals(1, fixes(text).size(), () -> fixes(text).toString());
	}

	@Test
	void nothingIsOfferedWhereNothingIsWrong() {
		try (Editor editor = new Editor(Map.of("base.journey", BASE))) {
			editor.open("a.journey", "issue Late at Pay\nhandoff Note from Planing to Office\n");
			editor.await("a.journey", d -> d.stream().anyMatch(ProblemFixesTest::isProblem));
			var asked = new CodeActionParams(editor.document("a.journey"), new Range(new Position(0, 2), new Position(0, 2)),
					new CodeActionContext(List.of()));
			assertTrue(Editor.get(editor.server().getTextDocumentService().codeAction(asked)).stream().noneMatch(a -> a.getRight().getTitle().startsWith("Change")));
		}
	}
}

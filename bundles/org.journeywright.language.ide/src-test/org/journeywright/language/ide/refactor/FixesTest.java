package org.journeywright.language.ide.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.journeywright.language.ide.server.Editor;
import org.junit.jupiter.api.Test;

class FixesTest {

	private static final String TEXT = """
			organisation Us { as of 2026-11-01 }
			team Bar { role Barista front-line }
			channel Counter
			journey Morning {
			  stage Queueing {
			    touchpoint Queue via Counter by Barista { moment of truth }
			  }
			}
			""";

	private static Diagnostic practice(Editor editor) {
		return editor.await("a.journey", d -> d.stream().anyMatch(FixesTest::isPractice)).stream().filter(FixesTest::isPractice).findFirst().orElseThrow();
	}

	private static boolean isPractice(Diagnostic diagnostic) {
		return "JW-2204".equals(diagnostic.getCode().getLeft());
	}

	private static CodeAction scenario(Editor editor, Diagnostic gap) {
		var asked = new CodeActionParams(editor.document("a.journey"), gap.getRange(), new CodeActionContext(List.of(gap)));
		return Editor.get(editor.server().getTextDocumentService().codeAction(asked)).stream().map(a -> a.getRight())
				.filter(a -> a.getTitle().equals("Create a scenario for Queue, to be written")).findFirst().orElseThrow();
	}

	private static void resolvesLater(Editor editor) {
		CodeActionCapabilities actions = new CodeActionCapabilities();
		actions.setDataSupport(true);
		actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
		TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
		documents.setCodeAction(actions);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setTextDocument(documents);
		InitializeParams greeting = new InitializeParams();
		greeting.setCapabilities(capabilities);
		Editor.get(editor.server().initialize(greeting));
	}

	@Test
	void aGapHasAFirstStepThatIsTiedToItsDiagnostic() {
		try (Editor editor = new Editor(Map.of())) {
			editor.open("a.journey", TEXT);
			Diagnostic gap = practice(editor);
			CodeAction action = scenario(editor, gap);
			assertEquals(List.of(gap), action.getDiagnostics());
			assertTrue(action.getEdit().getChanges().get(editor.document("a.journey").getUri()).get(0).getNewText().contains("scenario QueueScenario difficult at Queue for Barista {"),
					() -> action.getEdit().toString());
		}
	}

	@Test
	void rightAfterAChangeTheGapThatIsStillShownCanBeClosed() {
		try (Editor editor = new Editor(Map.of())) {
			editor.open("a.journey", TEXT);
			Diagnostic gap = practice(editor);
			editor.replace("a.journey", new Range(new Position(2, 0), new Position(2, 0)), "channel Window\n");
			gap.getRange().getStart().setLine(6);
			gap.getRange().getEnd().setLine(6);
			assertTrue(scenario(editor, gap).getEdit().getChanges().size() == 1);
		}
	}

	@Test
	void theChangesAreWorkedOutWhenAnEditorAsksForThem() {
		try (Editor editor = new Editor(Map.of())) {
			resolvesLater(editor);
			editor.open("a.journey", TEXT);
			CodeAction offered = scenario(editor, practice(editor));
			assertEquals(null, offered.getEdit());
			assertEquals(1, Editor.get(editor.server().getTextDocumentService().resolveCodeAction(offered)).getEdit().getChanges().size());
		}
	}

	@Test
	void aFixThatIsNotPossibleAnyMoreIsRefusedInPlainWords() {
		try (Editor editor = new Editor(Map.of())) {
			resolvesLater(editor);
			editor.open("a.journey", TEXT);
			CodeAction offered = scenario(editor, practice(editor));
			editor.open("a.journey", "persona Nobody\n");
			var answer = editor.server().getTextDocumentService().resolveCodeAction(offered);
			assertTrue(assertThrows(CompletionException.class, () -> Editor.get(answer)).getMessage().contains("ask again"));
		}
	}

	@Test
	void anActionWithoutDataStaysAsItIs() {
		try (Editor editor = new Editor(Map.of())) {
			CodeAction foreign = new CodeAction("Something else");
			assertEquals(foreign, Editor.get(editor.server().getTextDocumentService().resolveCodeAction(foreign)));
		}
	}
}

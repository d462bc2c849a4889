package org.journeywright.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

class SpellingTest {

	private static final String TEXT = "value Care \"The tecnician calls\"\n";
	private static final Range WORD = new Range(new Position(0, 16), new Position(0, 25));

	@Test
	void aMisspeltWordIsShownInFilesThatAreOpen() {
		try (Editor editor = new Editor(Map.of("a.journey", TEXT, "b.journey", TEXT.replace("Care", "Kept")))) {
			editor.open("a.journey", TEXT);
			Diagnostic wrong = misspelt(editor).get(0);
			assertEquals(WORD, wrong.getRange());
			assertEquals(DiagnosticSeverity.Information, wrong.getSeverity());
			assertEquals("\u201Ctecnician\u201D is not in the dictionary.", wrong.getMessage().getLeft());
			assertTrue(editor.diagnostics("b.journey").stream().noneMatch(SpellingTest::isSpelling));
		}
	}

	@Test
	void itFollowsWhatIsTyped() {
		try (Editor editor = new Editor(Map.of("a.journey", TEXT))) {
			editor.open("a.journey", TEXT);
			misspelt(editor);
			editor.replace("a.journey", new Range(new Position(0, 0), new Position(0, 0)), "// why\n");
			assertTrue(editor.await("a.journey", d -> d.stream().anyMatch(w -> isSpelling(w) && w.getRange().getStart().getLine() == 1)).stream().anyMatch(w -> w.getRange().getStart().getLine() == 1));
			editor.replace("a.journey", new Range(new Position(1, 19), new Position(1, 19)), "h");
			assertTrue(editor.await("a.journey", d -> d.stream().noneMatch(SpellingTest::isSpelling)).stream().noneMatch(SpellingTest::isSpelling));
		}
	}

	@Test
	void theWordThatWasMeantIsOffered() {
		try (Editor editor = new Editor(Map.of("a.journey", TEXT))) {
			editor.open("a.journey", TEXT);
			List<Diagnostic> wrong = misspelt(editor);
			List<CodeAction> offered = offered(editor, WORD, wrong);
			CodeAction change = offered.get(0);
			assertEquals("Change to \u201Ctechnician\u201D", change.getTitle());
			assertEquals(wrong, change.getDiagnostics());
			var edit = change.getEdit().getChanges().get(editor.document("a.journey").getUri()).get(0);
			assertEquals(WORD, edit.getRange());
			assertEquals("technician", edit.getNewText());
			assertTrue(offered.size() <= 6, offered::toString);
			assertEquals(List.of(), offered(editor, new Range(new Position(0, 2), new Position(0, 2)), List.of()).stream().filter(a -> a.getTitle().contains("\u201C")).toList());
		}
	}

	@Test
	void aWordIsAddedToThoseOfTheTeam() throws IOException {
		try (Editor editor = new Editor(Map.of("a.journey", TEXT))) {
			editor.open("a.journey", TEXT);
			misspelt(editor);
			Command add = offered(editor, WORD, List.of()).getLast().getCommand();
			assertEquals("Add \u201Ctecnician\u201D to the team's words", add.getTitle());
			Editor.get(editor.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(add.getCommand(), add.getArguments())));
			assertTrue(editor.await("a.journey", d -> d.stream().noneMatch(SpellingTest::isSpelling)).stream().noneMatch(SpellingTest::isSpelling));
			assertEquals("tecnician\n", Files.readString(editor.folder().resolve("words.txt")));
		}
	}

	@Test
	void wordsThatOthersHaveAddedCount() throws IOException {
		try (Editor editor = new Editor(Map.of("a.journey", TEXT))) {
			editor.open("a.journey", TEXT);
			misspelt(editor);
			Files.writeString(editor.folder().resolve("words.txt"), "tecnician\n");
			editor.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(editor.document("words.txt").getUri(), FileChangeType.Created))));
			assertTrue(editor.await("a.journey", d -> d.stream().noneMatch(SpellingTest::isSpelling)).stream().noneMatch(SpellingTest::isSpelling));
		}
	}

	@Test
	void commandsThatMakeNoSenseAreRefused() throws IOException {
		try (Editor editor = new Editor(Map.of("a.journey", TEXT))) {
			String inside = editor.document("a.journey").getUri();
			refused(editor, "journeywright.addWord", List.of(new JsonPrimitive(inside), new JsonPrimitive("two words")), "single word");
			refused(editor, "journeywright.addWord", List.of(new JsonPrimitive("file:///elsewhere/a.journey"), new JsonPrimitive("word")), "no open folder");
			refused(editor, "journeywright.addWord", List.of(), "no command");
			refused(editor, "journeywright.other", List.of(inside, "word"), "no command");
			assertTrue(Files.notExists(editor.folder().resolve("words.txt")));
		}
	}

	@Test
	void anEditorCanSwitchItOff() {
		JsonObject off = new JsonObject();
		off.addProperty("spelling", false);
		assertEquals(new Options(false), Options.of(off));
		assertEquals(new Options(false), Options.of(Map.of("spelling", false)));
		assertEquals(new Options(true), Options.of(Map.of("spelling", "no")));
		assertEquals(new Options(true), Options.of(null));
		assertEquals(new Options(true), Options.of("nonsense"));
		try (Editor editor = new Editor(Map.of("a.journey", TEXT), off)) {
			editor.open("a.journey", TEXT + "value Kept from\n");
			assertTrue(editor.await("a.journey", d -> !d.isEmpty()).stream().noneMatch(SpellingTest::isSpelling));
			assertEquals(List.of(), offered(editor, WORD, List.of()).stream().filter(a -> a.getTitle().contains("technician")).toList());
		}
	}

	private static void refused(Editor editor, String command, List<Object> arguments, String why) {
		var answer = editor.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(command, arguments));
		String message = assertThrows(CompletionException.class, () -> Editor.get(answer)).getMessage();
		assertTrue(message.contains(why), message);
	}

	private static boolean isSpelling(Diagnostic diagnostic) {
		return "spelling".equals(diagnostic.getSource());
	}

	private static List<Diagnostic> misspelt(Editor editor) {
		return editor.await("a.journey", d -> d.stream().anyMatch(SpellingTest::isSpelling)).stream().filter(SpellingTest::isSpelling).toList();
	}

	private static List<CodeAction> offered(Editor editor, Range range, List<Diagnostic> wrong) {
		return Editor.get(editor.server().getTextDocumentService().codeAction(new CodeActionParams(editor.document("a.journey"), range, new CodeActionContext(wrong)))).stream().map(a -> a.getRight()).toList();
	}
}

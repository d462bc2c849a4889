package org.journeywright.language.ide.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.journeywright.language.ide.server.Editor;
import org.journeywright.language.ide.server.Positions;
import org.junit.jupiter.api.Test;

class RenamesTest {

	private static final String MAP = """
			// ReportFault is where it starts
			journey Own {
			  stage Repair {
			    touchpoint ReportFault // ReportFault
			  }
			}
			""";
	private static final String USES = """
			issue Long at /* ReportFault */ Own.ReportFault { note "ReportFault" }
			promise Soon made at ReportFault
			""";

	@Test
	void allFilesAreChangedAndNothingElseInThem() {
		Map<String, String> files = Map.of("map.journey", MAP, "uses.journey", USES, "none.journey", "// ReportFault\npersona ReportFault\n");
		assertEquals(Map.of("map.journey", MAP.replace("touchpoint ReportFault", "touchpoint \"Call us\""),
				"uses.journey", USES.replace("Own.ReportFault", "Own.\"Call us\"").replace("made at ReportFault", "made at \"Call us\""),
				"none.journey", files.get("none.journey")), renamed(files, "uses.journey", "Own.Report", "Call us"));
	}

	@Test
	void pathsThatLeadThroughTheElementAreChanged() {
		Map<String, String> files = Map.of("map.journey", MAP, "uses.journey", USES);
		assertEquals(Map.of("map.journey", MAP.replace("journey Own", "journey \"Have, and hold\""), "uses.journey", USES.replace("Own.", "\"Have, and hold\".")),
				renamed(files, "map.journey", "journey O", "Have, and hold"));
		assertEquals(Map.of("map.journey", MAP.replace("journey Own", "journey Have"), "uses.journey", USES.replace("Own.", "Have.")),
				renamed(files, "uses.journey", "*/ O", "Have"));
	}

	@Test
	void bytesOfFilesOfAnySortAreKept() {
		Map<String, String> files = Map.of("a.journey", "\uFEFFteam \"😀\" {\r\n\trole  Häusler // Häusler\r\n}\r\n", "b.journey",
				"wow Big by \"😀\".Häusler,\r\n  Häusler\r\n/* ende */");
		assertEquals(Map.of("a.journey", "\uFEFFteam \"😀\" {\r\n\trole  \"Größer \\\"A\\\"\" // Häusler\r\n}\r\n", "b.journey",
				"wow Big by \"😀\".\"Größer \\\"A\\\"\",\r\n  \"Größer \\\"A\\\"\"\r\n/* ende */"), renamed(files, "b.journey", "by \"😀\".H", "Größer \"A\""));
	}

	@Test
	void aNameOfTheFirstLineBehindAByteOrderMarkIsFound() {
		assertEquals(Map.of("a.journey", "\uFEFFpersona New\n"), renamed(Map.of("a.journey", "\uFEFFpersona Old\n"), "a.journey", "persona O", "New"));
	}

	@Test
	void aNameMayBeTypedAsTheLanguageWritesIt() {
		assertEquals(Map.of("a.journey", "persona \"Call us\"\n"), renamed(Map.of("a.journey", "persona Old\n"), "a.journey", "persona O", " \"Call us\" "));
		assertEquals(Map.of("a.journey", "persona \"a.b\"\n"), renamed(Map.of("a.journey", "persona Old\n"), "a.journey", "persona O", "a.b"));
		assertEquals(Map.of("a.journey", "persona \"persona\"\n"), renamed(Map.of("a.journey", "persona Old\n"), "a.journey", "persona O", "persona"));
		assertEquals(Map.of("a.journey", "persona Old\n"), renamed(Map.of("a.journey", "persona Old\n"), "a.journey", "persona O", "Old"));
	}

	@Test
	void referencesKeepTheirMeaningWhenTheNewNameIsKnownElsewhere() {
		Map<String, String> files = Map.of("a.journey", "journey Own { stage S { touchpoint A } }\njourney Lease { stage T { touchpoint B } }\nissue I at A, B\n");
		assertEquals(Map.of("a.journey", "journey Own { stage S { touchpoint B } }\njourney Lease { stage T { touchpoint B } }\nissue I at Own.B, Lease.B\n"),
				renamed(files, "a.journey", "touchpoint A", "B"));
	}

	@Test
	void namesThatCannotBeGivenAreRefused() {
		Map<String, String> files = Map.of("a.journey", "persona Old\npersona \"Call us\"\n");
		assertEquals("A name needs at least one letter or figure.", refusal(files, "persona O", ""));
		assertEquals("A name needs at least one letter or figure.", refusal(files, "persona O", " \t "));
		assertEquals("A name needs at least one letter or figure.", refusal(files, "persona O", "\"\""));
		assertEquals("There is another persona called 'Call us' here; choose another name.", refusal(files, "persona O", "Call us"));
		String onOneLine = "A name stands on one line and holds no control characters; type it without.";
		assertEquals(onOneLine, refusal(files, "persona O", "a\nb"));
		assertEquals(onOneLine, refusal(files, "persona O", "a\u001Fb"));
		assertEquals(onOneLine, refusal(files, "persona O", "\"a\\u0000b\""));
		assertEquals(onOneLine, refusal(files, "persona O", "a\uD800b"));
	}

	@Test
	void whatIsNoNameIsNotRenamed() {
		Map<String, String> files = Map.of("a.journey", "persona Old { note \"Old\" } // Old\nissue I at Nowhere\n");
		assertNull(prepared(files, "per"));
		assertNull(prepared(files, "note \"O"));
		assertNull(prepared(files, "// O"));
		assertEquals("There is no name here; put the cursor on the name to change.", refusal(files, "per", "New"));
	}

	@Test
	void theNameToChangeIsOfferedWithoutItsQuotes() {
		PrepareRenameResult offered = prepared(Map.of("a.journey", "persona \"Call \\\"us\\\"\"\n"), "persona \"C");
		assertEquals("Call \"us\"", offered.getPlaceholder());
		assertEquals(new Position(0, 8), offered.getRange().getStart());
		assertEquals(new Position(0, 21), offered.getRange().getEnd());
	}

	@Test
	void whatIsNotClearIsRefusedAtOnce() {
		Map<String, String> files = Map.of("a.journey", "journey A { stage S { touchpoint T } }\njourney B { stage S { touchpoint T } }\nissue I at T, Nowhere\n");
		String ambiguous = "'T' can mean several elements; write the path to the one that is meant, or rename it where it is declared.";
		assertEquals(ambiguous, message(assertThrows(CompletionException.class, () -> prepared(files, "at T"))));
		assertEquals(ambiguous, refusal(files, "at T", "New"));
		assertEquals("'Nowhere' is not declared in any file; correct it instead of renaming it.", refusal(files, "No", "New"));
	}

	@Test
	void nothingIsLeftBehindWhereATextIsNotUnderstood() {
		Map<String, String> files = Map.of("a.journey", "persona Old\n", "b.journey", "persona Other\nscenario Talk wobble Old\n");
		assertEquals("'Old' also stands in b.journey, line 2, in a part that a mistake keeps from being understood; mend that first.", refusal(files, "persona O", "New"));
		assertEquals("'Old' also stands in b.journey, line 1, in a part that a mistake keeps from being understood; mend that first.",
				refusal(Map.of("a.journey", "persona Old\n", "b.journey", "journy for \"Old\"\n"), "persona O", "New"));
		Map<String, String> harmless = Map.of("a.journey", "persona Old\n", "b.journey", "persona Other\nscenario Talk wobble // Old\n");
		assertEquals("persona New\n", renamed(harmless, "a.journey", "persona O", "New").get("a.journey"));
	}

	@Test
	void anElementThatLacksSomethingWaits() {
		Map<String, String> files = Map.of("a.journey", "team Back { role Planning }\nhandoff Note from Planning to Nobody\n");
		assertEquals("This handoff cannot be renamed before the mistake in it is mended.", refusal(files, "handoff N", "New"));
		assertEquals("team Back { role Plan }\nhandoff Note from Plan to Nobody\n", renamed(files, "a.journey", "role P", "Plan").get("a.journey"));
	}

	private static PrepareRenameResult prepared(Map<String, String> files, String before) {
		try (Editor editor = new Editor(files)) {
			PrepareRenameParams asked = new PrepareRenameParams(editor.document("a.journey"), behind(files, "a.journey", before));
			var answer = Editor.get(editor.server().getTextDocumentService().prepareRename(asked));
			return answer == null ? null : answer.getSecond();
		}
	}

	private static String refusal(Map<String, String> files, String before, String name) {
		return message(assertThrows(CompletionException.class, () -> renamed(files, "a.journey", before, name)));
	}

	private static String message(CompletionException refused) {
		return assertInstanceOf(ResponseErrorException.class, refused.getCause()).getResponseError().getMessage();
	}

	/** What the bytes of all files read as after renaming what stands behind some words. */
	private static Map<String, String> renamed(Map<String, String> files, String file, String before, String name) {
		try (Editor editor = new Editor(files)) {
			WorkspaceEdit edit = Editor.get(editor.server().getTextDocumentService().rename(new RenameParams(editor.document(file), behind(files, file, before), name)));
			edit.getChanges().forEach((uri, edits) -> apply(Path.of(URI.create(uri)), edits));
			Map<String, String> after = new TreeMap<>();
			for (String each : files.keySet()) {
				after.put(each, new String(Files.readAllBytes(editor.folder().resolve(each)), StandardCharsets.UTF_8));
			}
			return new HashMap<>(after);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Applies edits as an editor does that keeps a byte order mark out of its text. */
	private static void apply(Path file, List<TextEdit> edits) {
		try {
			String bytes = Files.readString(file);
			String mark = bytes.startsWith("\uFEFF") ? "\uFEFF" : "";
			StringBuilder text = new StringBuilder(bytes.substring(mark.length()));
			Positions positions = new Positions(text.toString());
			edits.stream().sorted(Comparator.comparing((TextEdit e) -> positions.offset(e.getRange().getStart())).reversed())
					.forEach(e -> text.replace(positions.offset(e.getRange().getStart()), positions.offset(e.getRange().getEnd()), e.getNewText()));
			Files.writeString(file, mark + text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Position behind(Map<String, String> files, String file, String before) {
		String text = files.get(file).replace("\uFEFF", "");
		return new Positions(text).position(text.indexOf(before) + before.length());
	}
}

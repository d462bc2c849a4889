package org.journeywright.language.ide.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.journeywright.language.ide.server.Editor;
import org.journeywright.language.ide.server.Positions;
import org.junit.jupiter.api.Test;

class FormattingTest {

	private static final String UNTIDY = "team   Bar{ // the bar\nrole Baker\n\n\n      role Barista   front-line }\n\n\n\npersona  Guest";
	private static final String TIDY = "team Bar { // the bar\n  role Baker\n\n  role Barista front-line\n}\n\npersona Guest\n";

	@Test
	void aFileIsLaidOut() {
		assertEquals(TIDY, formatted(UNTIDY));
	}

	@Test
	void windowsLinesStay() {
		assertEquals(TIDY.replace("\n", "\r\n"), formatted(UNTIDY.replace("\n", "\r\n")));
	}

	@Test
	void noChangeTakesALineBreakApart() {
		String text = UNTIDY.replace("\n", "\r\n");
		for (TextEdit edit : edits(text)) {
			for (Position position : List.of(edit.getRange().getStart(), edit.getRange().getEnd())) {
				int offset = new Positions(text).offset(position);
				assertFalse(offset > 0 && offset < text.length() && text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n', edit::toString);
			}
		}
	}

	@Test
	void aTidyFileStaysAsItIs() {
		assertEquals(List.of(), edits(TIDY));
		assertEquals(List.of(), edits(""));
	}

	@Test
	void aFileWithMistakesIsLeftAlone() {
		assertEquals(List.of(), edits("team   Bar { wobble }"));
		assertEquals(List.of(), edits("team   Bar { note \"open }"));
	}

	@Test
	void namesThatLeadNowhereDoNotMatter() {
		assertEquals("issue I at Nowhere\nhandoff H from A to B\n", formatted("issue   I at  Nowhere\nhandoff H  from A to B"));
	}

	@Test
	void whatLooksLikeLayoutInATextStays() {
		assertEquals("persona \"{  } //  \\\"  </script>\"\n\npersona B {\n  note \"\"\"a  {\n    /*  \"\"\"\n}\n",
				formatted("persona   \"{  } //  \\\"  </script>\"\npersona  B { note  \"\"\"a  {\n   /*  \"\"\" }"));
	}

	private static String formatted(String text) {
		StringBuilder changed = new StringBuilder(text);
		Positions positions = new Positions(text);
		List<TextEdit> edits = new ArrayList<>(edits(text));
		Collections.reverse(edits);
		edits.forEach(e -> changed.replace(positions.offset(e.getRange().getStart()), positions.offset(e.getRange().getEnd()), e.getNewText()));
		return changed.toString();
	}

	private static List<? extends TextEdit> edits(String text) {
		try (Editor editor = new Editor(Map.of())) {
			editor.open("a.journey", text);
			return Editor.get(editor.server().getTextDocumentService().formatting(new DocumentFormattingParams(editor.document("a.journey"), new FormattingOptions(8, false))));
		}
	}
}

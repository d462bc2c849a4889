package org.journeywright.ui.text;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.navigation.Symbols;
import org.journeywright.language.ide.server.Positions;

/** What a text holds, as a tree. */
public final class Outlines {

	/** A stretch of text. */
	public record Stretch(int offset, int length) {

		/** Whether an offset lies in it. */
		public boolean holds(int at) {
			return at >= offset && at <= offset + length;
		}
	}

	/**
	 * An element of a text.
	 *
	 * @param label
	 *            its name as people read it
	 * @param detail
	 *            its kind and what else tells it apart; may be empty
	 * @param name
	 *            where its name stands
	 * @param whole
	 *            where all of it stands
	 * @param parts
	 *            what it is made of
	 */
	public record Entry(String label, String detail, Stretch name, Stretch whole, List<Entry> parts) {
	}

	private Outlines() {
	}

	/** What the text in an editor holds; empty for texts outside of the open model. */
	public static CompletableFuture<List<Entry>> of(ITextEditor editor) {
		IDocument document = editor.getDocumentProvider() == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return TextPlace.of(document).map(place -> place.ask(0, spot -> entries(LanguageServices.get(Symbols.class).of(spot), spot.positions()))
				.thenApply(found -> found.orElse(List.of()))).orElseGet(() -> CompletableFuture.completedFuture(List.of()));
	}

	private static List<Entry> entries(List<DocumentSymbol> symbols, Positions positions) {
		return symbols.stream().map(s -> new Entry(s.getName(), s.getDetail() == null ? "" : s.getDetail(), stretch(s.getSelectionRange(), positions),
				stretch(s.getRange(), positions), s.getChildren() == null ? List.of() : entries(s.getChildren(), positions))).toList();
	}

	private static Stretch stretch(Range range, Positions positions) {
		int start = positions.offset(range.getStart());
		return new Stretch(start, positions.offset(range.getEnd()) - start);
	}
}

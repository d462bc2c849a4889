package org.journeywright.ui.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.server.Positions;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.ide.server.Uris;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.session.OpenModel;

/**
 * The place of the cursor in a text of the open model.
 *
 * @param model
 *            the model
 * @param file
 *            the name of the file
 * @param offset
 *            the offset in its text
 */
public record Cursor(OpenModel model, String file, int offset) {

	/** The cursor of a window's text editor; empty where there is none, or it shows another text. */
	public static Optional<Cursor> in(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.getActiveEditor() instanceof ITextEditor editor ? of(editor) : Optional.empty();
	}

	/** The cursor of a text editor; empty where it is closed, or shows another text. */
	public static Optional<Cursor> of(ITextEditor editor) {
		if (editor.getDocumentProvider() == null) {
			return Optional.empty();
		}
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return TextPlace.of(document).flatMap(place -> editor.getSelectionProvider().getSelection() instanceof ITextSelection text
				? Optional.of(new Cursor(place.model(), place.file(), text.getOffset())) : Optional.empty());
	}

	/** Asks about the place on the model's thread; empty where the model does not have the file. */
	public <T> CompletableFuture<Optional<T>> ask(Function<Spot, T> question) {
		return new TextPlace(model, file).ask(offset, question);
	}

	/** Asks about the place as {@link OpenModel#answer} does: the answer or the failure comes on the user interface's thread. Empty where the model does not have the file. */
	public <T> CompletableFuture<Optional<T>> answer(Function<Spot, T> question) {
		return new TextPlace(model, file).answer(offset, question);
	}

	/** The element in whose words the place stands; empty outside of elements. */
	public CompletableFuture<Optional<ElementRef>> element() {
		return ask(Cursor::elementAt).thenApply(found -> found.flatMap(element -> element));
	}

	/** The element in whose words a place stands; on the model's thread. */
	public static Optional<ElementRef> elementAt(Spot spot) {
		return ElementAt.of(spot);
	}

	/** Places of the model as the language server tells them; on the model's thread. */
	public static List<SourceLocation> places(LiveModel model, List<? extends Location> locations) {
		return locations.stream().flatMap(l -> place(model, l).stream()).toList();
	}

	/** A place as the language server tells it; on the model's thread. */
	public static Optional<SourceLocation> place(LiveModel model, Location location) {
		Optional<Path> path = Uris.path(location.getUri());
		return model.fileNames().stream().filter(f -> path.filter(model.path(f)::equals).isPresent()).findFirst().map(file -> {
			Positions positions = new Positions(model.text(file).orElseThrow());
			Range range = location.getRange();
			int start = positions.offset(range.getStart());
			return new SourceLocation(file, range.getStart().getLine() + 1, range.getStart().getCharacter() + 1, start, positions.offset(range.getEnd()) - start);
		});
	}
}

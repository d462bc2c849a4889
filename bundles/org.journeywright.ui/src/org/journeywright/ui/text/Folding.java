package org.journeywright.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.swt.widgets.Display;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.navigation.Folds;

/** Lets blocks, comments and long texts be folded away; what is folded stays folded while the text changes elsewhere. */
public final class Folding extends LaterLook {

	/** The lines that can be folded in a text. */
	private record Found(String text, List<FoldingRange> folds) {
	}

	@Override
	void look(ProjectionViewer editor) {
		IDocument document = editor.getDocument();
		Display display = editor.getTextWidget().getDisplay();
		TextPlace.of(document).ifPresent(place -> place.ask(0, spot -> new Found(spot.text(), LanguageServices.get(Folds.class).of(spot)))
				.thenAccept(found -> found.ifPresent(f -> display.asyncExec(() -> {
					if (editor.getDocument() == document && document.get().equals(f.text())) {
						show(editor, document, f.folds());
					}
				}))));
	}

	private static void show(ProjectionViewer editor, IDocument document, List<FoldingRange> folds) {
		ProjectionAnnotationModel model = editor.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Map<Position, ProjectionAnnotation> present = new HashMap<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof ProjectionAnnotation fold) {
				present.put(model.getPosition(fold), fold);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Position position : positions(document, folds)) {
			if (present.remove(position) == null) {
				added.put(new ProjectionAnnotation(), position);
			}
		}
		if (!present.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(present.values().toArray(Annotation[]::new), added, new Annotation[0]);
		}
	}

	private static List<Position> positions(IDocument document, List<FoldingRange> folds) {
		List<Position> positions = new ArrayList<>();
		for (FoldingRange fold : folds) {
			try {
				int start = document.getLineOffset(fold.getStartLine());
				int last = Math.min(fold.getEndLine() + 1, document.getNumberOfLines() - 1);
				int end = fold.getEndLine() + 1 >= document.getNumberOfLines() ? document.getLength() : document.getLineOffset(last);
				positions.add(new Position(start, end - start));
			} catch (BadLocationException e) {
				// The text was compared with the one that the answer is about.
				throw new IllegalStateException("A fold lies within its text.", e);
			}
		}
		return positions;
	}
}

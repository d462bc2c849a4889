package org.journeywright.ui.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.navigation.Navigation;

/** Marks where else in the text the name at the cursor stands. */
public final class Occurrences extends LaterLook {

	private static final String TYPE = "org.journeywright.ui.occurrence";

	private final ISelectionChangedListener cursor = this::moved;
	private Annotation[] shown = new Annotation[0];
	private ProjectionViewer installed;

	@Override
	public void install(ITextViewer text) {
		super.install(text);
		if (text instanceof ProjectionViewer viewer) {
			installed = viewer;
			viewer.addPostSelectionChangedListener(cursor);
		}
	}

	@Override
	public void uninstall() {
		if (installed != null) {
			installed.removePostSelectionChangedListener(cursor);
		}
		super.uninstall();
	}

	private void moved(SelectionChangedEvent event) {
		if (event.getSelection() instanceof ITextSelection && installed != null) {
			look(installed);
		}
	}

	private record Found(String text, List<Position> places) {
	}

	@Override
	void look(ProjectionViewer editor) {
		IDocument document = editor.getDocument();
		int offset = editor.getSelectedRange().x;
		Display display = editor.getTextWidget().getDisplay();
		TextPlace.of(document).ifPresent(place -> place.ask(offset, spot -> new Found(spot.text(), LanguageServices.get(Navigation.class).highlights(spot).stream().map(h -> {
			int start = spot.positions().offset(h.getRange().getStart());
			return new Position(start, spot.positions().offset(h.getRange().getEnd()) - start);
		}).toList())).thenAccept(found -> found.ifPresent(f -> display.asyncExec(() -> {
			if (editor.getDocument() == document && document.get().equals(f.text()) && editor.getSelectedRange().x == offset) {
				show(editor.getAnnotationModel(), f.places());
			}
		}))));
	}

	private void show(IAnnotationModel model, List<Position> places) {
		if (model instanceof IAnnotationModelExtension annotations) {
			Map<Annotation, Position> added = new HashMap<>();
			places.forEach(p -> added.put(new Annotation(TYPE, false, "The same element"), p));
			annotations.replaceAnnotations(shown, added);
			shown = added.keySet().toArray(Annotation[]::new);
		}
	}
}

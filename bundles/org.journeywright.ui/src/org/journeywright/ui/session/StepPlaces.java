package org.journeywright.ui.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** Takes down where texts change while a step is taken back or done again. */
final class StepPlaces implements IDocumentListener {

	private final Map<IDocument, StepPlace> places = new LinkedHashMap<>();

	/** Does something, and answers which of the texts it changed, and where. */
	static List<StepPlace> during(Collection<IDocument> documents, Runnable work) {
		StepPlaces taken = new StepPlaces();
		documents.forEach(d -> d.addDocumentListener(taken));
		try {
			work.run();
		} finally {
			documents.forEach(d -> d.removeDocumentListener(taken));
		}
		return List.copyOf(taken.places.values());
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// Only the result counts.
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int length = event.getText() == null ? 0 : event.getText().length();
		places.put(event.getDocument(), new StepPlace(event.getDocument(), event.getOffset() + length));
	}
}

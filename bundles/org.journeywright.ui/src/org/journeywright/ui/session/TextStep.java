package org.journeywright.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;

/** Changes of one or more texts that belong together, as they were made; taken back and made again as one. */
final class TextStep extends AbstractOperation {

	private record Change(IDocument document, int offset, String before, String after) {

		boolean canReplace(String expected) throws BadLocationException {
			return offset + expected.length() <= document.getLength() && document.get(offset, expected.length()).equals(expected);
		}
	}

	private record Stamps(long before, long after) {
	}

	private final List<Change> changes = new ArrayList<>();
	private final Map<IDocument, Stamps> stamps = new LinkedHashMap<>();

	TextStep(String label) {
		super(label);
	}

	/** Makes changes and takes them down. */
	void record(Collection<IDocument> documents, Runnable work) {
		IDocumentListener listener = new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				try {
					IDocument document = event.getDocument();
					stamps.putIfAbsent(document, new Stamps(stamp(document), 0));
					changes.add(new Change(document, event.getOffset(), document.get(event.getOffset(), event.getLength()), event.getText() == null ? "" : event.getText()));
				} catch (BadLocationException e) {
					throw new IllegalStateException("A change lies within its text.", e);
				}
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				// It was taken down before.
			}
		};
		documents.forEach(d -> d.addDocumentListener(listener));
		try {
			work.run();
		} finally {
			documents.forEach(d -> d.removeDocumentListener(listener));
			stamps.replaceAll((document, s) -> new Stamps(s.before(), stamp(document)));
		}
	}

	boolean isEmpty() {
		return changes.isEmpty();
	}

	Collection<IDocument> documents() {
		return stamps.keySet();
	}

	private static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return replay(changes.reversed().stream().map(c -> new Change(c.document(), c.offset(), c.after(), c.before())).toList(), true);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return replay(changes, false);
	}

	private IStatus replay(List<Change> steps, boolean isUndo) {
		List<Change> made = new ArrayList<>();
		try {
			for (Change step : steps) {
				if (!step.canReplace(step.before())) {
					return takenBack(made);
				}
				Stamps known = stamps.get(step.document());
				// With its old stamp a text is the very one that earlier and later steps of the platform's own history were made on.
				((IDocumentExtension4) step.document()).replace(step.offset(), step.before().length(), step.after(), isUndo ? known.before() : known.after());
				made.add(step);
			}
			return Status.OK_STATUS;
		} catch (BadLocationException e) {
			return takenBack(made);
		}
	}

	private static IStatus takenBack(List<Change> made) {
		for (Change change : made.reversed()) {
			try {
				change.document().replace(change.offset(), change.after().length(), change.before());
			} catch (BadLocationException e) {
				throw new IllegalStateException("What was replaced a moment ago can be put back.", e);
			}
		}
		return Status.error("This step cannot be taken back: the text has changed since in the same place.");
	}
}

package org.journeywright.ui.text;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Display;

/** Looks at a text shortly after it has come into an editor or has been changed there. */
abstract class LaterLook implements IReconciler {

	private static final int DELAY_MS = 300;

	private ProjectionViewer viewer;
	private IDocument watched;
	private final Runnable look = () -> {
		if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			look(viewer);
		}
	};
	private final IDocumentListener typing = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// Only the result counts.
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			soon();
		}
	};
	private final ITextInputListener input = new ITextInputListener() {
		@Override
		public void inputDocumentAboutToBeChanged(IDocument old, IDocument now) {
			// Only the result counts.
		}

		@Override
		public void inputDocumentChanged(IDocument old, IDocument now) {
			watch(now);
		}
	};

	/** Looks; on the user interface's thread. */
	abstract void look(ProjectionViewer editor);

	@Override
	public void install(ITextViewer text) {
		if (text instanceof ProjectionViewer projecting) {
			viewer = projecting;
			text.addTextInputListener(input);
			watch(text.getDocument());
		}
	}

	private void watch(IDocument document) {
		if (watched != null) {
			watched.removeDocumentListener(typing);
		}
		watched = document;
		if (document != null) {
			document.addDocumentListener(typing);
			soon();
		}
	}

	private void soon() {
		Display.getDefault().asyncExec(() -> Display.getDefault().timerExec(DELAY_MS, look));
	}

	@Override
	public void uninstall() {
		if (viewer != null) {
			viewer.removeTextInputListener(input);
		}
		watch(null);
		viewer = null;
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}

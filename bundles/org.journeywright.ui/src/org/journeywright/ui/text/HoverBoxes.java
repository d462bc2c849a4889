package org.journeywright.ui.text;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.SourceViewer;

/** Has a text explained in one box: what a mark says is part of the explanation of the words that it is about. */
public final class HoverBoxes {

	private HoverBoxes() {
	}

	/** Gives a text its boxes, in place of those of the platform. */
	public static void in(SourceViewer viewer) {
		viewer.setTextHover(new Explanations(), IDocument.DEFAULT_CONTENT_TYPE, ITextViewerExtension2.DEFAULT_HOVER_STATE_MASK);
		viewer.setAnnotationHover(new Beside());
	}

	/** The box beside the text: what the marks of the line say, one below the other. */
	private static final class Beside extends DefaultAnnotationHover {

		@Override
		protected boolean isIncluded(Annotation annotation) {
			return annotation.getType().startsWith(Marks.PREFIX);
		}

		@Override
		protected String formatMultipleMessages(List<String> messages) {
			return String.join("\n", messages);
		}
	}
}

package org.journeywright.ui.text;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.source.SourceViewer;

/** Has a text explained in one box: what a mark says is part of the explanation of the words that it is about. */
public final class HoverBoxes {

	private static final int CHARACTERS = 100;
	private static final int LINES = 12;

	private HoverBoxes() {
	}

	/** Gives a text its boxes, in place of those of the platform. */
	public static void in(SourceViewer viewer) {
		viewer.setTextHover(new Explanations(), IDocument.DEFAULT_CONTENT_TYPE, ITextViewerExtension2.DEFAULT_HOVER_STATE_MASK);
	}

	/** The action that opens the box at the cursor, from the keyboard; where a box is open already, {@code focus} takes the keyboard there. */
	public static Action opening(SourceViewer viewer, IAction focus) {
		InformationPresenter presenter = new InformationPresenter(HoverBox::staying);
		presenter.setInformationProvider(new Explanations(), IDocument.DEFAULT_CONTENT_TYPE);
		presenter.setSizeConstraints(CHARACTERS, LINES, false, true);
		presenter.install(viewer);
		viewer.getTextWidget().addDisposeListener(e -> presenter.dispose());
		Action action = new Action(focus.getText()) {
			@Override
			public void run() {
				if (viewer.getCurrentTextHover() != null || viewer.getCurrentAnnotationHover() != null) {
					focus.run();
				} else {
					presenter.showInformation();
				}
			}
		};
		action.setActionDefinitionId(focus.getActionDefinitionId());
		return action;
	}
}

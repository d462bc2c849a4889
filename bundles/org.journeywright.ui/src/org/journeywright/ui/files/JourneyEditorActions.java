package org.journeywright.ui.files;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;

/** What the text editor adds to the window's bars: its actions, but none of the platform's fields in the status line, which mean something to programmers only. */
public final class JourneyEditorActions extends BasicTextEditorActionContributor {

	@Override
	public void contributeToStatusLine(IStatusLineManager line) {
		// Where the cursor stands is said above the text, in words.
	}
}

package org.journeywright.ui.text;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Lets Tab choose the proposal that is marked in the list, as Enter does; the platform would take the focus into the list, and with it what is typed next. */
final class TabChooses {

	private final Listener filter = this::key;
	private StyledText text;

	/** A proposal is marked in the list of a text. */
	void begin(ITextViewer viewer) {
		end();
		text = viewer.getTextWidget();
		text.getDisplay().addFilter(SWT.KeyDown, filter);
	}

	/** It is marked no more. */
	void end() {
		if (text != null && !text.isDisposed()) {
			text.getDisplay().removeFilter(SWT.KeyDown, filter);
		}
		text = null;
	}

	private void key(Event event) {
		if (text == null || text.isDisposed()) {
			event.display.removeFilter(SWT.KeyDown, filter);
		} else if (event.widget == text && event.character == SWT.TAB && event.stateMask == 0) {
			event.character = SWT.CR;
			event.keyCode = SWT.CR;
		}
	}
}

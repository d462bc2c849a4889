package org.journeywright.ui.gaps;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.look.Token;

/** Colours of texts in the platform's own tables and texts. */
final class Tints {

	private Tints() {
	}

	/** The colour of a text; none of ours in the high contrast of the operating system. */
	static Color of(Token token) {
		return Display.getCurrent().getHighContrast() ? null : token.color();
	}

	/** Does something when a control is drawn under another theme than before. */
	static void whenThemeChanges(Control control, Runnable recolour) {
		control.addListener(SWT.Paint, new Listener() {
			private Theme last = Themes.shown();

			@Override
			public void handleEvent(Event event) {
				if (last != Themes.shown()) {
					last = Themes.shown();
					control.getDisplay().asyncExec(() -> {
						if (!control.isDisposed()) {
							recolour.run();
						}
					});
				}
			}
		});
	}
}

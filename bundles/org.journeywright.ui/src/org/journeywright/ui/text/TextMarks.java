package org.journeywright.ui.text;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/** Has the texts of every model that is opened marked. */
public final class TextMarks implements IStartup {

	@Override
	public void earlyStartup() {
		Display.getDefault().asyncExec(() -> {
			Sessions.instance().addListener(folder -> Sessions.instance().model().ifPresent(TextMarks::mark));
			Sessions.instance().model().ifPresent(TextMarks::mark);
		});
	}

	private static void mark(OpenModel model) {
		model.addListener(new Marks(model, Display.getCurrent()));
	}
}

package org.journeywright.ui.text;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.journeywright.ui.go.BackAndForward;
import org.journeywright.ui.selection.Breadcrumb;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.settings.Settings;

/** Has the texts of every model that is opened marked, one of them shown, where the chosen element belongs said in the status line, and the way back remembered. */
public final class TextMarks implements IStartup {

	@Override
	public void earlyStartup() {
		Display.getDefault().asyncExec(() -> {
			Settings.instance().onChange(() -> Sessions.instance().model().ifPresent(TextMarks::set));
			Sessions.instance().addListener(folder -> Sessions.instance().model().ifPresent(TextMarks::mark));
			Sessions.instance().model().ifPresent(TextMarks::mark);
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				Breadcrumb.in(window);
				BackAndForward.in(window);
			}
		});
	}

	private static void set(OpenModel model) {
		model.spelling().setOn(Settings.instance().checksSpelling());
	}

	private static void mark(OpenModel model) {
		set(model);
		model.addListener(new Marks(model, Display.getCurrent()));
		model.addListener(new FirstText(model));
	}
}

package org.journeywright.ui.files;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/** Takes back what was typed when a person closes the last editor of a text and answers that it is not to be saved. */
final class ClosedEditors implements IPartListener2 {

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		Editors.file(reference).filter(file -> !Editors.isShown(file)).ifPresent(this::discard);
	}

	private void discard(String file) {
		Sessions.instance().model().ifPresent((OpenModel model) -> model.discard(file));
	}
}

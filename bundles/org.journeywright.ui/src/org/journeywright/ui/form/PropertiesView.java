package org.journeywright.ui.form;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.session.Folders;

/** What is chosen, as a form. */
public final class PropertiesView extends ViewPart {

	private Composite content;

	@Override
	public void createPartControl(Composite parent) {
		content = new EmptyState(parent, "What you chose, in plain words", "Open a folder, then choose a touchpoint or anything else to read and change it here.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}

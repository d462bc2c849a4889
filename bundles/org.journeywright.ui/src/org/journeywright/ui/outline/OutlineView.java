package org.journeywright.ui.outline;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.session.Folders;

/** What the text in the editor holds. */
public final class OutlineView extends ViewPart {

	private Composite content;

	@Override
	public void createPartControl(Composite parent) {
		content = new EmptyState(parent, "The text at a glance", "Open a folder, then a text, to see what it holds and to go there.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}

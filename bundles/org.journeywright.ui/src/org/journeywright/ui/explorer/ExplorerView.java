package org.journeywright.ui.explorer;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.session.Folders;

/** What the model holds, by meaning. */
public final class ExplorerView extends ViewPart {

	private Composite content;

	@Override
	public void createPartControl(Composite parent) {
		content = new EmptyState(parent, "Your model by meaning", "Open a folder to see its journeys, standards, scenarios and teams.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}

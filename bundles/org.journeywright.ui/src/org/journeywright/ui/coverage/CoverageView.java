package org.journeywright.ui.coverage;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.session.Folders;

/** The matrices of ties. */
public final class CoverageView extends ViewPart {

	private Composite content;

	@Override
	public void createPartControl(Composite parent) {
		content = new EmptyState(parent, "What is tied to what", "Open a folder to see which touchpoints, standards, scenarios and metrics are tied, and where a tie is missing.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}

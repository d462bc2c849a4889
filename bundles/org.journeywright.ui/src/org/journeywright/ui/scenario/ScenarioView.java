package org.journeywright.ui.scenario;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.session.Folders;

/** A scenario in its four steps. */
public final class ScenarioView extends ViewPart {

	private Composite content;

	@Override
	public void createPartControl(Composite parent) {
		content = new EmptyState(parent, "Practice, step by step", "Open a folder, then choose a scenario to write its four steps and to play it.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}

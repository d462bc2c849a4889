package org.journeywright.ui.gaps;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.layout.PaneView;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.selection.ElementSelection;
import org.journeywright.ui.session.Folders;

/** What is missing in the model, and what to do about it. */
public final class GapsView extends PaneView {

	private Control closed;
	private Control complete;
	private GapPane pane;
	private GapFeed feed;

	@Override
	protected void createPanes(Composite area) {
		closed = new EmptyState(area, "What is missing", "Open a folder to see its gaps, the ones that matter most first, each with the next step.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
		complete = new EmptyState(area, "No gaps", "No rule finds anything missing in what is written so far.", Optional.empty());
		ElementSelection selection = new ElementSelection();
		getSite().setSelectionProvider(selection);
		pane = new GapPane(area, selection);
		feed = new GapFeed(area.getDisplay(), this::show);
	}

	@Override
	protected void chosen(List<ElementRef> chosen) {
		pane.follow(chosen);
	}

	private void show(GapFeed.State state) {
		if (isClosed()) {
			return;
		}
		pane.show(state);
		boolean isComplete = state.found().filter(f -> f.gaps().isEmpty() && f.problems().isEmpty() && f.switchedOff() == 0).isPresent();
		if (state.model().isEmpty()) {
			bring(closed);
		} else if (isComplete) {
			bring(complete);
		} else {
			bring(pane.control(), pane::focus);
		}
	}

	@Override
	public void dispose() {
		feed.close();
		super.dispose();
	}
}

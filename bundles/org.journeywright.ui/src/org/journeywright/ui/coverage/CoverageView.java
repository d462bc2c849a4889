package org.journeywright.ui.coverage;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.layout.PaneView;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.selection.ElementSelection;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.OpenModel;

/** The matrices of ties. */
public final class CoverageView extends PaneView {

	private Control closed;
	private Control empty;
	private CoveragePane pane;
	private CoverageFeed feed;

	@Override
	protected void createPanes(Composite area) {
		closed = new EmptyState(area, "What is tied to what", "Open a folder to see which touchpoints, standards, scenarios and metrics are tied, and where a tie is missing.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
		empty = new EmptyState(area, "Nothing to tie yet", "Write a first touchpoint, standard or handoff: what it is tied to is shown here.", Optional.empty());
		ElementSelection selection = new ElementSelection();
		getSite().setSelectionProvider(selection);
		pane = new CoveragePane(area, element -> selection.select(Optional.of(element)));
		feed = new CoverageFeed(area.getDisplay(), this::show);
	}

	private void show(Optional<OpenModel> model, Optional<List<CoverageTable>> found) {
		if (isClosed()) {
			return;
		}
		pane.show(model, found.orElse(List.of()));
		boolean isEmpty = found.filter(tables -> tables.stream().allMatch(t -> t.lines().isEmpty())).isPresent();
		if (model.isEmpty()) {
			bring(closed);
		} else if (isEmpty) {
			bring(empty);
		} else {
			bring(pane.control(), pane::focus);
		}
	}

	@Override
	protected void chosen(List<ElementRef> chosen) {
		chosen.stream().findFirst().ifPresent(e -> pane.follow(e.identity()));
	}

	@Override
	public void dispose() {
		feed.close();
		super.dispose();
	}
}

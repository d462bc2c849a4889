package org.journeywright.ui.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.ui.gaps.ElementSelection;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.ElementRef;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.OpenModel;

/** The matrices of ties. */
public final class CoverageView extends ViewPart {

	private final StackLayout stack = new StackLayout();
	private final Consumer<List<ElementRef>> follower = this::follow;
	private Composite area;
	private Control closed;
	private Control empty;
	private CoveragePane pane;
	private CoverageFeed feed;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		closed = new EmptyState(area, "What is tied to what", "Open a folder to see which touchpoints, standards, scenarios and metrics are tied, and where a tie is missing.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
		empty = new EmptyState(area, "Nothing to tie yet", "Write a first touchpoint, standard or handoff: what it is tied to is shown here.", Optional.empty());
		ElementSelection selection = new ElementSelection();
		getSite().setSelectionProvider(selection);
		pane = new CoveragePane(area, element -> selection.select(Optional.of(element)));
		feed = new CoverageFeed(area.getDisplay(), this::show);
		Chosen.in(getSite().getWorkbenchWindow()).addListener(follower);
	}

	private void show(Optional<OpenModel> model, Optional<List<CoverageTable>> found) {
		if (area.isDisposed()) {
			return;
		}
		pane.show(model, found.orElse(List.of()));
		boolean isEmpty = found.filter(tables -> tables.stream().allMatch(t -> t.lines().isEmpty())).isPresent();
		Control top = model.isEmpty() ? closed : isEmpty ? empty : pane.control();
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
	}

	private void follow(List<ElementRef> chosen) {
		if (getSite().getPage().getActivePart() != this) {
			chosen.stream().findFirst().ifPresent(e -> pane.follow(e.identity()));
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl == pane.control()) {
			pane.focus();
		} else {
			stack.topControl.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Control.class ? type.cast(area) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		Chosen.in(getSite().getWorkbenchWindow()).removeListener(follower);
		feed.close();
		super.dispose();
	}
}

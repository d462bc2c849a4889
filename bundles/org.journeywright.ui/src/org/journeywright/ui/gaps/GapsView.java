package org.journeywright.ui.gaps;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.ElementRef;
import org.journeywright.ui.session.Folders;

/** What is missing in the model, and what to do about it. */
public final class GapsView extends ViewPart {

	private final StackLayout stack = new StackLayout();
	private final Consumer<List<ElementRef>> follower = chosen -> follow(chosen);
	private Composite area;
	private Control closed;
	private Control complete;
	private GapPane pane;
	private GapFeed feed;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		closed = new EmptyState(area, "What is missing", "Open a folder to see its gaps, the ones that matter most first, each with the next step.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
		complete = new EmptyState(area, "No gaps", "No rule finds anything missing in what is written so far.", Optional.empty());
		ElementSelection selection = new ElementSelection();
		getSite().setSelectionProvider(selection);
		pane = new GapPane(area, selection);
		feed = new GapFeed(area.getDisplay(), this::show);
		Chosen.in(getSite().getWorkbenchWindow()).addListener(follower);
	}

	private void follow(List<ElementRef> chosen) {
		if (getSite().getPage().getActivePart() != this) {
			pane.follow(chosen);
		}
	}

	private void show(GapFeed.State state) {
		if (area.isDisposed()) {
			return;
		}
		pane.show(state);
		boolean isComplete = state.found().filter(f -> f.gaps().isEmpty() && f.problems().isEmpty() && f.switchedOff() == 0).isPresent();
		Control top = state.model().isEmpty() ? closed : isComplete ? complete : pane.control();
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
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

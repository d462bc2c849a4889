package org.journeywright.ui.gaps;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.session.Folders;

/** What is missing in the model, and what to do about it. */
public final class GapsView extends ViewPart {

	private final StackLayout stack = new StackLayout();
	private Composite area;
	private Control closed;
	private Control complete;
	private GapPane pane;
	private GapFeed feed;
	private SelectedElsewhere elsewhere;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		closed = new EmptyState(area, "What is missing", "Open a folder to see its gaps, the ones that matter most first, each with the next step.",
				Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow()))));
		complete = new EmptyState(area, "No gaps", "No rule finds anything missing in this model: every moment that matters is stated, practised, measured and owned.", Optional.empty());
		ElementSelection selection = new ElementSelection();
		getSite().setSelectionProvider(selection);
		pane = new GapPane(area, getSite(), selection);
		feed = new GapFeed(area.getDisplay(), this::show);
		elsewhere = new SelectedElsewhere(getSite(), pane::follow);
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
		feed.close();
		elsewhere.close();
		super.dispose();
	}
}

package org.journeywright.ui.layout;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.selection.Chosen;

/** A view that shows its pane, or guidance where there is nothing for the pane to show; and that follows what is chosen while somebody works elsewhere. */
public abstract class PaneView extends ViewPart {

	private final StackLayout stack = new StackLayout();
	private final Consumer<List<ElementRef>> follower = this::follow;
	private Composite area;
	private Runnable focus = () -> {
		// Nothing is shown yet.
	};

	@Override
	public final void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		createPanes(area);
		Chosen.in(getSite().getWorkbenchWindow()).addListener(follower);
	}

	/** Makes the pane and the guidance, and begins to read the model. */
	protected abstract void createPanes(Composite parent);

	/** Something was chosen elsewhere. */
	protected abstract void chosen(List<ElementRef> chosen);

	private void follow(List<ElementRef> chosen) {
		if (getSite().getPage().getActivePart() != this) {
			chosen(chosen);
		}
	}

	/** Whether the view is closed: an answer that comes late has nowhere to go. */
	protected final boolean isClosed() {
		return area.isDisposed();
	}

	/** Brings guidance to the front. */
	protected final void bring(Control top) {
		bring(top, top::setFocus);
	}

	/** Brings a pane to the front; where the keys go in it is for it to say. */
	protected final void bring(Control top, Runnable whenFocused) {
		focus = whenFocused;
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
	}

	@Override
	public void setFocus() {
		focus.run();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Control.class ? type.cast(area) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		Chosen.in(getSite().getWorkbenchWindow()).removeListener(follower);
		super.dispose();
	}
}

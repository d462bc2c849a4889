package org.journeywright.ui.form;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.journeywright.language.ide.action.ElementRef;

/** What the form shows, for views that follow: told only when the user goes to another element here. */
final class FormSelection implements IPostSelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	/** The user went to an element. */
	void choose(StructuredSelection now) {
		setSelection(now);
	}

	/** Other elements are shown; nobody has to hear of that, as it follows from a choice elsewhere. */
	void publish(List<ElementRef> elements) {
		selection = new StructuredSelection(elements);
	}

	@Override
	public void setSelection(ISelection now) {
		selection = now;
		SelectionChangedEvent event = new SelectionChangedEvent(this, now);
		listeners.forEach(l -> l.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// Listeners for both are told once.
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// None was added.
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}

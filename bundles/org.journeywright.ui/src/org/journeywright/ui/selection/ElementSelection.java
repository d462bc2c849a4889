package org.journeywright.ui.selection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.journeywright.language.ide.action.ElementRef;

/** The elements that a view or diagram has selected, for the others to follow. */
public final class ElementSelection implements IPostSelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final List<ISelectionChangedListener> postListeners = new CopyOnWriteArrayList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** Tells the other views that one element is selected, or none. */
	public void select(Optional<ElementRef> element) {
		select(element.stream().toList());
	}

	/** Tells the other views which elements are selected, in their order. */
	public void select(List<ElementRef> elements) {
		setSelection(new StructuredSelection(elements));
	}

	@Override
	public IStructuredSelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection next) {
		selection = next instanceof IStructuredSelection elements ? elements : StructuredSelection.EMPTY;
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(l -> l.selectionChanged(event));
		postListeners.forEach(l -> l.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}

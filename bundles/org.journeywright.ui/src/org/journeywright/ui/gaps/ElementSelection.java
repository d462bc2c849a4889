package org.journeywright.ui.gaps;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.core.runtime.ListenerList;
import org.journeywright.ui.session.ElementRef;

/** The element that a view has selected, for the other views to follow. */
public final class ElementSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** Tells the other views; the same element again is told again, as they may have gone elsewhere since. */
	public void select(Optional<ElementRef> element) {
		setSelection(element.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
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
	public IStructuredSelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection next) {
		selection = next instanceof IStructuredSelection elements ? elements : StructuredSelection.EMPTY;
		listeners.forEach(l -> l.selectionChanged(new SelectionChangedEvent(this, selection)));
	}
}

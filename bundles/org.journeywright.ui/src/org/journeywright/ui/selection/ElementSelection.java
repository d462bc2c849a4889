package org.journeywright.ui.selection;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.journeywright.language.ide.action.ElementRef;

/** The elements that a view or diagram has selected, for the others to follow. */
public final class ElementSelection extends SelectionTeller {

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
		tell(selection);
	}
}

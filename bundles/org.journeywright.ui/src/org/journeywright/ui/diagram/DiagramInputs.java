package org.journeywright.ui.diagram;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the diagrams that were open when the window was closed. */
public final class DiagramInputs implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		// The platform takes nothing for "not to be brought back".
		return DiagramInput.of(memento).orElse(null);
	}
}

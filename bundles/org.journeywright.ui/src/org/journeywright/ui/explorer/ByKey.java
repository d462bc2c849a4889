package org.journeywright.ui.explorer;

import org.eclipse.jface.viewers.IElementComparer;

/** Two rows of different moments are the same if their keys are. */
final class ByKey implements IElementComparer {

	@Override
	public boolean equals(Object one, Object other) {
		return one instanceof Row a && other instanceof Row b ? a.key().equals(b.key()) : one == other;
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof Row row ? row.key().hashCode() : System.identityHashCode(element);
	}
}

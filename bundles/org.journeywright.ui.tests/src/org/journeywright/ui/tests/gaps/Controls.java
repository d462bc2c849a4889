package org.journeywright.ui.tests.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;

/** The controls of a view, as a test finds them. */
public record Controls(Composite root) {

	/** Those of a view that is open. */
	public static Controls of(IWorkbenchPart view) {
		return new Controls((Composite) view.getAdapter(Control.class));
	}

	/** All of a type, in the order of the tree of controls. */
	public <T extends Control> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(root, type, found);
		return found;
	}

	private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, type, found);
			}
		}
	}

	/** The only one of a type. */
	public <T extends Control> T only(Class<T> type) {
		return one(type, c -> true);
	}

	/** The first that is so. */
	public <T extends Control> T one(Class<T> type, Predicate<T> condition) {
		return all(type).stream().filter(condition).findFirst().orElseThrow(() -> new AssertionError("There is no such " + type.getSimpleName()));
	}
}

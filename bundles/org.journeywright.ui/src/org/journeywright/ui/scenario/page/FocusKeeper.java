package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.scenario.model.Renames;

/** Remembers where in a page the user is, and finds the place again when its controls have been made anew. */
final class FocusKeeper {

	private final Composite page;
	private final Optional<Object> identity;
	private final Object feature;
	private final Point selection;

	private FocusKeeper(Composite page, Control focus) {
		this.page = page;
		identity = Optional.ofNullable(focus).map(f -> f.getData("identity"));
		feature = focus == null ? null : focus.getData("feature");
		selection = focus instanceof Text text ? text.getSelection() : new Point(0, 0);
	}

	static FocusKeeper of(Composite page) {
		Control focus = page.getDisplay().getFocusControl();
		return new FocusKeeper(page, focus != null && contains(page, focus) ? focus : null);
	}

	void restore(Renames renames) {
		List<String> wanted = identity.map(i -> renames.of(i.toString())).orElse(List.of());
		identity.flatMap(i -> find(page, c -> wanted.contains(c.getData("identity")) && feature != null && feature.equals(c.getData("feature")))).ifPresent(control -> {
			control.setFocus();
			if (control instanceof Text text) {
				text.setSelection(selection);
			}
		});
	}

	/** Puts the focus on the first field of an element. */
	static void focus(Composite page, String identity) {
		find(page, c -> (c instanceof Text || c instanceof Combo) && identity.equals(c.getData("identity"))).ifPresent(Control::setFocus);
	}

	private static Optional<Control> find(Composite parent, Predicate<Control> wanted) {
		for (Control child : parent.getChildren()) {
			Optional<Control> found = wanted.test(child) ? Optional.of(child) : child instanceof Composite inner ? find(inner, wanted) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static boolean contains(Composite page, Control control) {
		Control owner = control;
		while (owner != null && owner != page) {
			owner = owner.getParent();
		}
		return owner == page;
	}
}

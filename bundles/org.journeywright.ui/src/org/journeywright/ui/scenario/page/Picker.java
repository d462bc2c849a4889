package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.journeywright.ui.scenario.model.Named;

/** Lets the user choose an element from a list that narrows as they type. */
@FunctionalInterface
public interface Picker {

	/** Asks for one of the elements; empty where the user takes none. */
	Optional<Named> pick(Shell shell, String what, List<Named> elements);

	/** The one in use. */
	static Picker instance() {
		return Holder.picker;
	}

	/** Puts another in use, as a test does that cannot answer a dialog. */
	static void use(Picker picker) {
		Holder.picker = picker;
	}

	/** The dialog. */
	Picker DIALOG = Picker::ask;

	private static Optional<Named> ask(Shell shell, String what, List<Named> elements) {
		var dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(e -> words((Named) e)));
		dialog.setTitle(what);
		dialog.setMessage("Type a part of the name:");
		dialog.setMatchEmptyString(true);
		dialog.setFilter("*");
		dialog.setEmptyListMessage("There is nothing to choose from yet.");
		dialog.setElements(elements.toArray());
		return dialog.open() == Window.OK ? Optional.ofNullable((Named) dialog.getFirstResult()) : Optional.empty();
	}

	private static String words(Named element) {
		return element.more().isEmpty() ? element.label() : element.label() + " – " + element.more();
	}

	/** Holds the one in use. */
	final class Holder {
		private static Picker picker = DIALOG;

		private Holder() {
		}
	}
}

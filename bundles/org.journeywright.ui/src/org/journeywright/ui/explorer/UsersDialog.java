package org.journeywright.ui.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.journeywright.language.ide.action.ElementRef;

/** Lists what refers to an element. */
final class UsersDialog {

	private UsersDialog() {
	}

	/** The one that is to be shown in the text; empty where none is chosen. */
	static Optional<ElementRef> choose(Shell shell, ElementRef element, List<ElementRef> users) {
		String title = "What refers to “" + element.label() + "”";
		if (users.isEmpty()) {
			MessageDialog.openInformation(shell, title, "Nothing in the model refers to this " + element.kind() + ".");
			return Optional.empty();
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(u -> words((ElementRef) u)));
		dialog.setTitle(title);
		dialog.setMessage(users.size() == 1 ? "One element refers to it. Open it in the text?" : users.size() + " elements refer to it. Which one shall be opened in the text?");
		dialog.setElements(users.toArray());
		dialog.setMultipleSelection(false);
		dialog.setHelpAvailable(false);
		return dialog.open() == Window.OK ? Optional.ofNullable((ElementRef) dialog.getFirstResult()) : Optional.empty();
	}

	private static String words(ElementRef user) {
		return user.label() + "  (" + user.kind() + user.place().map(p -> ", " + p.file() + ":" + p.line()).orElse("") + ")";
	}
}

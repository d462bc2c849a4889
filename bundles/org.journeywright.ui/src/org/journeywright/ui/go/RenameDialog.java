package org.journeywright.ui.go;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.text.Refused;

/** Asks for a new name, and stays open with the reason below it while that name cannot be given. */
final class RenameDialog extends InputDialog {

	private final String name;
	private final Function<String, CompletableFuture<?>> rename;

	/** {@code rename} gives the element another name. */
	RenameDialog(Shell shell, String name, Function<String, CompletableFuture<?>> rename) {
		super(shell, "Rename", "New name, for all files that use it:", name, typed -> typed.isBlank() ? "A name needs at least one letter or figure." : null);
		this.name = name;
		this.rename = rename;
	}

	@Override
	protected void okPressed() {
		String typed = getText().getText();
		if (typed.equals(name)) {
			super.okPressed();
			return;
		}
		Display display = getShell().getDisplay();
		getOkButton().setEnabled(false);
		rename.apply(typed).whenComplete((done, failure) -> display.asyncExec(() -> {
			if (getShell() == null || getShell().isDisposed()) {
				return;
			}
			if (failure == null) {
				super.okPressed();
			} else {
				setErrorMessage(Refused.words(failure));
				getText().setFocus();
			}
		}));
	}
}

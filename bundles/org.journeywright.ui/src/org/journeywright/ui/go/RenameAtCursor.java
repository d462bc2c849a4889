package org.journeywright.ui.go;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.refactor.Renames;
import org.journeywright.language.ide.server.ModelFolder;
import org.journeywright.model.Elements;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Refused;
import org.journeywright.ui.text.WholeEdit;

/** Renames the element at the cursor, in every file that names it. */
public final class RenameAtCursor extends AtCursor {

	@Override
	void execute(Cursor cursor, Shell shell) {
		cursor.answer(spot -> LanguageServices.get(Renames.class).prepare(spot)).whenComplete((found, failure) -> {
			Optional<PrepareRenameResult> name = failure == null ? found.flatMap(n -> n) : Optional.empty();
			if (name.isPresent()) {
				ask(cursor, shell, name.get().getPlaceholder());
			} else {
				tell(shell, failure == null ? "There is no name here. Put the cursor on the name to change." : Refused.words(failure));
			}
		});
	}

	private static void ask(Cursor cursor, Shell shell, String name) {
		new RenameDialog(shell, name, typed -> rename(cursor, name, typed)).open();
	}

	/** Renames without asking. */
	static CompletableFuture<Boolean> rename(Cursor cursor, String old, String name) {
		return cursor.model().edit("Rename " + Elements.label(old), (model, editor) -> ModelFolder.spot(model, cursor.file(), positions -> cursor.offset())
				.map(spot -> WholeEdit.of(model, LanguageServices.get(Renames.class).rename(spot, name)))
				.orElseThrow(() -> new EditRefusedException("The file " + cursor.file() + " is gone.")));
	}

	private static void tell(Shell shell, String message) {
		MessageDialog.openInformation(shell, "Rename", message);
	}
}

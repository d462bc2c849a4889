package org.journeywright.language.ide.refactor;

import java.util.Optional;

import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeywright.language.ide.server.Spot;

/** Renames the element at a place, wherever it is named. */
public final class Renames {

	/** The name at the place and its range; empty where there is nothing to rename. */
	public Optional<PrepareRenameResult> prepare(Spot spot) {
		return Optional.empty();
	}

	/** The changes; throws {@link org.journeywright.language.edit.EditRefusedException} with a message for the user. */
	public WorkspaceEdit rename(Spot spot, String name) {
		return new WorkspaceEdit();
	}
}

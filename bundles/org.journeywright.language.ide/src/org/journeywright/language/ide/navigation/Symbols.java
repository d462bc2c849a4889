package org.journeywright.language.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.live.LiveModel;

/** The elements of a file as an outline, and those of a model by name. */
public final class Symbols {

	/** The outline of a file. */
	public List<DocumentSymbol> of(Spot file) {
		return List.of();
	}

	/** The named elements of a model that a search finds, the best first. */
	public List<WorkspaceSymbol> matching(LiveModel model, String search) {
		return List.of();
	}
}

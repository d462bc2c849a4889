package org.journeywright.language.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.journeywright.language.ide.server.Spot;

/** What can be folded away in a file. */
public final class Folds {

	/** The blocks and comments of more than one line. */
	public List<FoldingRange> of(Spot file) {
		return List.of();
	}
}

package org.journeywright.language.ide.refactor;

import java.util.List;

import org.eclipse.lsp4j.TextEdit;
import org.journeywright.language.ide.server.Spot;

/** Lays files out. */
public final class Formatting {

	/** The changes that lay a file out. */
	public List<TextEdit> of(Spot file) {
		return List.of();
	}
}

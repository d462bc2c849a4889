package org.journeywright.language.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.Location;
import org.journeywright.language.ide.server.Spot;

/** Where the element at a place is declared, and where it is named. */
public final class Navigation {

	/** Where the element named at the place is declared. */
	public List<Location> definition(Spot spot) {
		return List.of();
	}

	/** Where the element at the place is named, in the order of the files. */
	public List<Location> references(Spot spot, boolean withDeclaration) {
		return List.of();
	}

	/** Where the element at the place is declared and named in this file. */
	public List<DocumentHighlight> highlights(Spot spot) {
		return List.of();
	}
}

package org.journeywright.language.ide.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.server.Spot;

/** What there is to know about the words at a place. */
public final class Hovers {

	/** The explanation in Markdown; empty where there is nothing to say. */
	public Optional<Hover> at(Spot spot, ModelService service) {
		return Optional.empty();
	}
}

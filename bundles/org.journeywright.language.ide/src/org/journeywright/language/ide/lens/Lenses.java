package org.journeywright.language.ide.lens;

import java.util.List;

import org.eclipse.lsp4j.CodeLens;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.server.Spot;

/** Small print above elements: how many scenarios and gaps they have. */
public final class Lenses {

	/** The lenses of a file. */
	public List<CodeLens> of(Spot file, ModelService service) {
		return List.of();
	}
}

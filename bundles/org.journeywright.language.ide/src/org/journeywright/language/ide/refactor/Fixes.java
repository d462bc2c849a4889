package org.journeywright.language.ide.refactor;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Range;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.server.Spot;

/** What can be done about problems and gaps with one click. */
public final class Fixes {

	/** The quick fixes for the problems and gaps in a range. */
	public List<CodeAction> in(Spot spot, Range range, CodeActionContext context, ModelService service) {
		return List.of();
	}
}

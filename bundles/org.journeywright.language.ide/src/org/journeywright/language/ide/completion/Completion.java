package org.journeywright.language.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.journeywright.language.ide.server.Spot;

/** What can be written at a place. */
public final class Completion {

	/** The proposals, the most fitting first. */
	public List<CompletionItem> at(Spot spot) {
		return List.of();
	}
}

package org.journeywright.language.ide.navigation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.xtext.nodemodel.INode;
import org.journeywright.language.ide.server.Positions;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.live.LiveModel;

import com.google.inject.Inject;

/** The elements of a file as an outline, and those of a model by name. */
public final class Symbols {

	private final SymbolSearch search;

	@Inject
	Symbols(SymbolSearch search) {
		this.search = search;
	}

	/** An entry of the outline, whose text may hold others. */
	private record Open(Declared declared, List<DocumentSymbol> inner) {
	}

	/** The outline of a file. */
	public List<DocumentSymbol> of(Spot file) {
		List<DocumentSymbol> top = new ArrayList<>();
		Deque<Open> open = new ArrayDeque<>();
		for (Declared declared : Declared.in(file.resource())) {
			while (!open.isEmpty() && !open.peek().declared().holds(declared)) {
				open.pop();
			}
			if (Captions.isShown(declared.element())) {
				DocumentSymbol symbol = symbol(file.positions(), declared);
				(open.isEmpty() ? top : open.peek().inner()).add(symbol);
				open.push(new Open(declared, symbol.getChildren()));
			}
		}
		return top;
	}

	private static DocumentSymbol symbol(Positions positions, Declared declared) {
		return new DocumentSymbol(Captions.label(declared.element()), Captions.kind(declared.element()), range(positions, declared.node()),
				range(positions, declared.headline()), Captions.detail(declared.element()), new ArrayList<>());
	}

	private static Range range(Positions positions, INode node) {
		return positions.range(node.getOffset(), node.getLength());
	}

	/** The named elements of a model that a search finds, the best first; at most {@value SymbolSearch#LIMIT} of them. */
	public List<WorkspaceSymbol> matching(LiveModel model, String words) {
		return search.in(model, words);
	}
}

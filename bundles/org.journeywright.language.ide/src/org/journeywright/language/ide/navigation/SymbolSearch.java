package org.journeywright.language.ide.navigation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.ide.server.Positions;
import org.journeywright.language.ide.server.Uris;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

/** Finds named elements as somebody types. What there is to find is read once for each state of a file. */
final class SymbolSearch {

	/** A search answers at most so many. */
	static final int LIMIT = 200;

	/** An element that can be found; holds on to no part of the model. */
	private record Entry(String label, String kind, SymbolKind symbol, String owner, SearchWords words, int offset, int length) {
	}

	/** A find; the smaller the rank, the better. */
	private record Found(Entry entry, String file, int rank) {
	}

	private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt(Found::rank).thenComparingInt(f -> f.entry().label().length())
			.thenComparing(f -> f.entry().label()).thenComparing(Found::file).thenComparingInt(f -> f.entry().offset());

	// Several models, each with its own thread, may share one search.
	private final Map<XtextResource, List<Entry>> entries = Collections.synchronizedMap(new WeakHashMap<>());

	List<WorkspaceSymbol> in(LiveModel model, String search) {
		List<String> asked = SearchWords.split(search);
		if (asked.isEmpty() && !search.isBlank()) {
			return List.of();
		}
		List<Found> found = new ArrayList<>();
		for (String file : model.fileNames()) {
			for (Entry entry : entries.computeIfAbsent(model.resource(file).orElseThrow(), SymbolSearch::read)) {
				entry.words().rank(asked).ifPresent(r -> found.add(new Found(entry, file, r)));
			}
		}
		Map<String, Positions> positions = new HashMap<>();
		return found.stream().sorted(BEST_FIRST).limit(LIMIT).map(f -> symbol(model, f, positions.computeIfAbsent(f.file(),
				n -> new Positions(model.text(n).orElseThrow())))).toList();
	}

	private static WorkspaceSymbol symbol(LiveModel model, Found found, Positions positions) {
		Entry entry = found.entry();
		Location place = new Location(Uris.of(model.path(found.file())), positions.range(entry.offset(), entry.length()));
		return new WorkspaceSymbol(entry.label(), entry.symbol(), Either.forLeft(place), entry.kind() + (entry.owner().isEmpty() ? "" : " in " + entry.owner()));
	}

	private static List<Entry> read(XtextResource file) {
		return Declared.in(file).stream().filter(d -> d.name().isPresent() && ((NamedElement) d.element()).getName() != null).map(SymbolSearch::entry).toList();
	}

	private static Entry entry(Declared declared) {
		NamedElement element = (NamedElement) declared.element();
		String kind = Elements.kind(element);
		String label = Captions.label(element);
		EObject owner = element.eContainer();
		INode place = declared.headline();
		return new Entry(label, kind, Captions.kind(element), owner instanceof NamedElement ? Captions.label(owner) : "", SearchWords.of(element.getName(), label, kind),
				place.getOffset(), place.getLength());
	}
}

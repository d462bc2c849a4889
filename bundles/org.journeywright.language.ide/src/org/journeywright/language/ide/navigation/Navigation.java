package org.journeywright.language.ide.navigation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.ide.server.Positions;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.ide.server.Uris;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.NamedElement;

import com.google.inject.Inject;

/** Where the element at a place is declared, and where it is named. */
public final class Navigation {

	private final Mentions mentions;

	@Inject
	Navigation(Mentions mentions) {
		this.mentions = mentions;
	}

	/** Where the element named at the place is declared; several places where it is not clear which element is meant. */
	public List<Location> definition(Spot spot) {
		Places places = new Places(spot);
		return mentions.at(spot).stream().flatMap(m -> m.means().stream()).flatMap(e -> declaration(e).stream())
				.sorted(Comparator.comparing((INode n) -> Mentions.fileOf(spot.model(), n)).thenComparingInt(INode::getOffset)).map(places::of).toList();
	}

	private static Optional<INode> declaration(NamedElement element) {
		return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)).map(n -> Declared.nameOf(element).orElse(n));
	}

	/** Where the element at the place is named, in the order of the files; paths that lead through it name it as well. */
	public List<Location> references(Spot spot, boolean withDeclaration) {
		Places places = new Places(spot);
		return meant(spot).flatMap(e -> mentions.everywhere(spot.model(), e).stream()).filter(m -> withDeclaration || !m.declares()).map(m -> places.of(m.leaf()))
				.toList();
	}

	/** Where the element at the place is declared and named in this file. */
	public List<DocumentHighlight> highlights(Spot spot) {
		return meant(spot).flatMap(e -> mentions.in(spot.resource().getParseResult().getRootNode(), e).stream())
				.map(m -> new DocumentHighlight(spot.positions().range(m.leaf().getOffset(), m.leaf().getLength()),
						m.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
	}

	private Stream<NamedElement> meant(Spot spot) {
		return mentions.at(spot).stream().filter(m -> m.means().size() == 1).flatMap(m -> m.means().stream());
	}

	/** Places in the files of a model, for one answer. */
	private static final class Places {
		private final LiveModel model;
		private final Map<String, Positions> positions = new HashMap<>();

		Places(Spot spot) {
			this.model = spot.model();
			positions.put(spot.file(), spot.positions());
		}

		Location of(INode node) {
			String file = Mentions.fileOf(model, node);
			return new Location(Uris.of(model.path(file)),
					positions.computeIfAbsent(file, f -> new Positions(model.text(f).orElseThrow())).range(node.getOffset(), node.getLength()));
		}
	}
}

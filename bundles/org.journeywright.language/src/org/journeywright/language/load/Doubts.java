package org.journeywright.language.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.messages.SyntaxMessages;
import org.journeywright.model.JourneyModel;

/**
 * Tells of which elements a mistake has hidden something. What such an element seems to lack, or to contradict, may be the doing of the mistake alone, and is
 * better left unsaid until the mistake is mended.
 */
public final class Doubts {

	private final LoadedModel model;
	private final Map<String, List<SourceLocation>> mistakes;
	private final boolean elementsMayBeLost;

	private Doubts(LoadedModel model) {
		this.model = model;
		this.mistakes = model.problems().stream().map(Problem::location).collect(Collectors.groupingBy(SourceLocation::file));
		this.elementsMayBeLost = model.problems().stream().anyMatch(p -> p.code().equals(SyntaxMessages.SYNTAX) || p.code().equals(ModelLoader.UNREADABLE));
	}

	/** The doubts that the problems of a model leave. */
	public static Doubts of(LoadedModel model) {
		return new Doubts(model);
	}

	/** Whether a mistake stands in the text of an element or of one that it refers to; about a whole file, whether the model may lack elements. */
	public boolean about(EObject element) {
		return element instanceof JourneyModel ? elementsMayBeLost
				: !mistakes.isEmpty() && (isHit(element) || element.eCrossReferences().stream().anyMatch(this::isHit));
	}

	/** What stands on the last line of an element was most likely meant for it, though a mistake keeps it outside. */
	private boolean isHit(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return node != null && element.eResource() != null && mistakes.getOrDefault(fileOf(element), List.of()).stream()
				.anyMatch(m -> m.offset() >= node.getOffset() && (m.offset() < node.getEndOffset() || m.line() == node.getEndLine()));
	}

	private String fileOf(EObject element) {
		return model.locations().locate(element, Optional.empty()).map(SourceLocation::file).orElse("");
	}
}

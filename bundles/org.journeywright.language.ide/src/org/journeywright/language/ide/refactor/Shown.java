package org.journeywright.language.ide.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.server.Spot;

/**
 * A gap as an editor shows it.
 *
 * @param code
 *            the rule
 * @param element
 *            the element that has it
 * @param place
 *            where it is shown
 */
record Shown(String code, EObject element, SourceLocation place) {

	/** The gaps in a range as the rules have found them; where they have not been applied since the last change, as the editor still shows them. */
	static List<Shown> gaps(Spot spot, int from, int to, CodeActionContext context, ModelService service) {
		return service.gaps().map(a -> found(a, spot, from, to)).orElseGet(() -> remembered(spot, context));
	}

	static boolean touches(SourceLocation place, int from, int to) {
		return place.offset() <= to && from <= place.offset() + place.length();
	}

	private static List<Shown> found(Analysis analysis, Spot spot, int from, int to) {
		return analysis.findings().stream().filter(f -> f.location().filter(l -> l.file().equals(spot.file()) && touches(l, from, to)).isPresent())
				.map(f -> new Shown(f.rule().code(), f.element(), f.location().orElseThrow())).toList();
	}

	private static List<Shown> remembered(Spot spot, CodeActionContext context) {
		List<Shown> shown = new ArrayList<>();
		for (Diagnostic diagnostic : context.getDiagnostics() == null ? List.<Diagnostic>of() : context.getDiagnostics()) {
			if (diagnostic.getCode() != null && diagnostic.getCode().isLeft() && diagnostic.getCode().getLeft().matches("JW-[1-9]\\d{3}")) {
				at(spot, diagnostic.getCode().getLeft(), spot.positions().offset(diagnostic.getRange().getStart())).ifPresent(shown::add);
			}
		}
		return shown;
	}

	/** The innermost element that is named at a place, or of which something is stated there. */
	private static Optional<Shown> at(Spot spot, String code, int offset) {
		INode leaf = NodeModelUtils.findLeafNodeAtOffset(spot.resource().getParseResult().getRootNode(), offset);
		for (EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf); at != null; at = at.eContainer()) {
			EObject element = at;
			Optional<SourceLocation> place = Stream.concat(Stream.of(Optional.<EStructuralFeature>empty()), element.eClass().getEAllStructuralFeatures().stream().map(Optional::of))
					.flatMap(f -> spot.model().locations().locate(element, f).stream()).filter(l -> l.offset() == offset).findFirst();
			if (place.isPresent()) {
				return Optional.of(new Shown(code, element, place.get()));
			}
		}
		return Optional.empty();
	}
}

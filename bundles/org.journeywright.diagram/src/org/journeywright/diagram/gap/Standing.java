package org.journeywright.diagram.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Finding;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.model.Elements;

/**
 * A gap of what is drawn, at the figure that stands for its element.
 *
 * @param figure
 *            its id
 * @param drawn
 *            what the figure is about: the element itself, or the nearest one around it that is drawn
 */
public record Standing(String figure, EObject drawn, Finding finding) {

	/** The gaps of a drawing, in the order in which they were found. On the model's thread. */
	public static List<Standing> of(List<Finding> findings, Drawing drawing) {
		Map<String, String> figures = new LinkedHashMap<>();
		drawing.all().filter(Standing::isSeen).forEach(f -> f.about().ifPresent(about -> stand(figures, about, f)));
		return findings.stream().flatMap(finding -> drawn(finding.element(), figures).map(d -> new Standing(figures.get(Elements.identity(d)), d, finding)).stream()).toList();
	}

	/** A figure that only holds a place would leave a sign alone on the ground. */
	private static boolean isSeen(Figure figure) {
		return !figure.marks().isEmpty() || !figure.inner().isEmpty();
	}

	/** The element itself where it is drawn, else the nearest one around it that is: what a hidden lane would show belongs to the touchpoint. */
	private static Optional<EObject> drawn(EObject element, Map<String, String> figures) {
		return Stream.<EObject>iterate(element, Objects::nonNull, EObject::eContainer).filter(e -> figures.containsKey(Elements.identity(e))).findFirst();
	}

	/** A figure that is called like its element stands for it; else the first one about it does. */
	private static void stand(Map<String, String> figures, String about, Figure figure) {
		if (figure.id().equals(about)) {
			figures.put(about, figure.id());
		} else {
			figures.putIfAbsent(about, figure.id());
		}
	}
}

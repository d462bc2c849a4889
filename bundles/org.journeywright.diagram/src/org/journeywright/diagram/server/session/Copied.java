package org.journeywright.diagram.server.session;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;

/**
 * What figures stand for that are copied.
 *
 * @param elements
 *            the elements whose text is copied
 * @param ties
 *            the ties that the figures stand for; none where one of them stands for its element
 */
record Copied(List<ElementRef> elements, List<String> ties) {

	/** What figures stand for. On the model's thread. */
	static Copied of(List<String> ids, Basis basis, LiveModel model) {
		List<Figure> figures = basis.figures(ids, model).stream().filter(f -> f.about().isPresent()).toList();
		boolean areTies = figures.stream().noneMatch(f -> tied(f, basis.now(), model).isEmpty());
		List<String> ties = areTies ? figures.stream().flatMap(f -> tied(f, basis.now(), model).stream().map(i -> Paste.tie(f.kind(), i))).distinct().toList() : List.of();
		Stream<String> elements = areTies ? ties.stream().map(Paste::identity) : figures.stream().map(f -> f.about().orElseThrow());
		return new Copied(elements.distinct().flatMap(i -> model.element(i).stream()).map((EObject e) -> ElementRef.of(model, e)).toList(), ties);
	}

	private static List<String> tied(Figure figure, Sight sight, LiveModel model) {
		return sight.diagram().tied(figure, sight.drawing(), model);
	}
}

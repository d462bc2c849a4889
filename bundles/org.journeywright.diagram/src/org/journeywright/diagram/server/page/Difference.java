package org.journeywright.diagram.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;

/**
 * What a page has to draw anew when a drawing has become another.
 *
 * @param order
 *            the ids of all outermost figures, from back to front
 * @param put
 *            the outermost figures that are new or not as they were
 */
public record Difference(List<String> order, List<Figure> put) {

	/** What is different now. */
	public static Difference between(Drawing before, Drawing now) {
		Map<String, Figure> old = new HashMap<>();
		before.figures().forEach(f -> old.put(f.id(), f));
		return new Difference(now.figures().stream().map(Figure::id).toList(), now.figures().stream().filter(f -> !f.equals(old.get(f.id()))).toList());
	}
}

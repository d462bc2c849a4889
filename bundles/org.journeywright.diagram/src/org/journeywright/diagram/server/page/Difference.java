package org.journeywright.diagram.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;

/**
 * What a page has to draw anew when a drawing has become another.
 *
 * @param isFrameChanged
 *            whether something is different that is said of the drawing as a whole, or which figures there are
 * @param order
 *            the ids of all outermost figures, from back to front
 * @param put
 *            the outermost figures that are new or not as they were
 */
public record Difference(boolean isFrameChanged, List<String> order, List<Figure> put) {

	/** What is different now. */
	public static Difference between(Drawing before, Drawing now) {
		Map<String, Figure> old = new HashMap<>();
		before.figures().forEach(f -> old.put(f.id(), f));
		List<String> order = ids(now);
		return new Difference(!frame(before).equals(frame(now)) || !ids(before).equals(order), order, now.figures().stream().filter(f -> !f.equals(old.get(f.id()))).toList());
	}

	private static List<String> ids(Drawing drawing) {
		return drawing.figures().stream().map(Figure::id).toList();
	}

	private static Drawing frame(Drawing drawing) {
		return new Drawing(drawing.kind(), drawing.title(), drawing.subtitle(), drawing.width(), drawing.height(), List.of(), drawing.legend(), drawing.choices(), drawing.hint());
	}

	/** The drawing as it is now, with all that did not change taken from the one before: several that are kept together need little more room than one. */
	public Drawing sharing(Drawing before, Drawing now) {
		Map<String, Figure> old = new HashMap<>();
		before.figures().forEach(f -> old.put(f.id(), f));
		put.forEach(f -> old.put(f.id(), f));
		List<Figure> figures = now.figures().stream().map(f -> old.get(f.id())).toList();
		return new Drawing(now.kind(), now.title(), now.subtitle(), now.width(), now.height(), figures, now.legend(), now.choices(), now.hint());
	}

	/** Whether the page shows all as it is now. */
	public boolean isNothing() {
		return !isFrameChanged && put.isEmpty();
	}
}

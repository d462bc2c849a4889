package org.journeywright.diagram.server.page;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;

/**
 * A drawing in the parts in which it is sent: what a page shows at first comes first, so that nobody waits for what lies outside the window.
 *
 * @param first
 *            the outermost figures to begin with, in their order
 * @param rest
 *            all others, in messages of bearable size
 */
public record Parts(List<Figure> first, List<List<Figure>> rest) {

	/** So many figures are sent and read faster than anybody sees. */
	private static final int ENOUGH = 1_000;
	private static final int MOST = 4_000;
	/** A page may begin at half size, and then shows twice as much each way. */
	private static final int FARTHEST = 2;

	/**
	 * Parts a drawing.
	 *
	 * @param width
	 *            of the page's window, in pixels
	 */
	public static Parts of(Drawing drawing, double width, double height) {
		if (drawing.figures().stream().mapToInt(Parts::count).sum() <= ENOUGH) {
			return new Parts(drawing.figures(), List.of());
		}
		List<Figure> first = new ArrayList<>();
		List<Figure> rest = new ArrayList<>();
		drawing.figures().forEach(f -> (f.x() < width * FARTHEST && f.y() < height * FARTHEST ? first : rest).add(f));
		return first.isEmpty() ? new Parts(drawing.figures(), List.of()) : new Parts(first, bearable(rest));
	}

	private static List<List<Figure>> bearable(List<Figure> figures) {
		List<List<Figure>> parts = new ArrayList<>();
		int count = MOST;
		for (Figure figure : figures) {
			if (count >= MOST) {
				parts.add(new ArrayList<>());
				count = 0;
			}
			parts.get(parts.size() - 1).add(figure);
			count += count(figure);
		}
		return parts;
	}

	private static int count(Figure figure) {
		return 1 + figure.inner().stream().mapToInt(Parts::count).sum();
	}
}

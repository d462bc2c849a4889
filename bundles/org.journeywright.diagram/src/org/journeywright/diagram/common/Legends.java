package org.journeywright.diagram.common;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;

/** Finds out which entries a legend needs: those of what is drawn. */
public final class Legends {

	/** The marks of keys that have not been met yet. */
	private final List<Sought> sought = new ArrayList<>();

	private record Sought(Key key, List<Mark> marks) {
	}

	private Legends(List<Key> keys) {
		keys.forEach(k -> sought.add(new Sought(k, new ArrayList<>(k.marks()))));
	}

	/**
	 * Those keys of which every mark is on the drawing, in the same paint and dash: a legend explains nothing that cannot be seen.
	 *
	 * @param figures
	 *            the drawing
	 */
	public static List<Key> of(List<Key> keys, List<Figure> figures) {
		Legends legend = new Legends(keys);
		figures.forEach(legend::look);
		List<Key> missed = legend.sought.stream().map(Sought::key).toList();
		return keys.stream().filter(k -> !missed.contains(k)).toList();
	}

	private void look(Figure figure) {
		if (sought.isEmpty()) {
			return;
		}
		figure.marks().forEach(this::meet);
		figure.inner().forEach(this::look);
	}

	private void meet(Mark drawn) {
		for (int i = sought.size() - 1; i >= 0; i--) {
			List<Mark> marks = sought.get(i).marks();
			marks.removeIf(m -> isLike(m, drawn));
			if (marks.isEmpty()) {
				sought.remove(i);
			}
		}
	}

	private static boolean isLike(Mark key, Mark drawn) {
		return switch (key) {
			case Sign sign -> drawn instanceof Sign other && other.icon() == sign.icon() && other.paint() == sign.paint();
			case Words words -> true;
			case Box box -> isLike(box.fill(), box.stroke(), drawn);
			case Dot dot -> isLike(dot.fill(), dot.stroke(), drawn);
			case Shape shape -> isLike(shape.fill(), shape.stroke(), drawn);
		};
	}

	private static boolean isLike(Paint fill, Stroke stroke, Mark drawn) {
		return switch (drawn) {
			case Box box -> isLike(fill, stroke, box.fill(), box.stroke());
			case Dot dot -> isLike(fill, stroke, dot.fill(), dot.stroke());
			case Shape shape -> isLike(fill, stroke, shape.fill(), shape.stroke());
			default -> false;
		};
	}

	private static boolean isLike(Paint fill, Stroke stroke, Paint drawnFill, Stroke drawn) {
		// A swatch on the ground of the legend needs an edge where the drawing shows the same ground beside another.
		boolean isEdge = stroke.dash() == Dash.FULL && (stroke.paint() == fill || stroke.paint() == Paint.LINE);
		return fill == drawnFill && (isEdge || stroke.paint() == drawn.paint() && stroke.dash() == drawn.dash());
	}
}

package org.journeywright.diagram.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;

/** A pen for formats without nested groups: it works out where everything stands on the sheet, and leaves out what is outside the part that is wanted. */
abstract class PlacedPen implements Pen {

	private final Rectangle2D seen;
	private final Missing missing;
	private final Deque<double[]> origins = new ArrayDeque<>(List.of(new double[] {0, 0}));

	/**
	 * A pen.
	 *
	 * @param seen
	 *            the part of the sheet that is wanted, in drawing units
	 * @param missing
	 *            takes the characters that cannot be drawn
	 */
	PlacedPen(Rectangle2D seen, Missing missing) {
		this.seen = seen;
		this.missing = missing;
	}

	@Override
	public final void enter(Figure figure) {
		double[] origin = origins.peek();
		origins.push(new double[] {origin[0] + figure.x(), origin[1] + figure.y()});
		entered(figure);
	}

	/** A figure begins. */
	void entered(Figure figure) {
		// Most formats know nothing of figures.
	}

	/** The figure that was entered last ends. */
	void left() {
		// As above.
	}

	@Override
	public final void leave() {
		origins.pop();
		left();
	}

	@Override
	public final void draw(Outline outline, Paint fill, Stroke stroke) {
		Outline placed = outline.placed(origins.peek()[0], origins.peek()[1], 1);
		if (reaches(placed.bounds(), stroke.width())) {
			drawPlaced(placed, fill, stroke);
		}
	}

	@Override
	public final void write(Words words) {
		if (words.paint() == Paint.NONE) {
			return;
		}
		double[] origin = origins.peek();
		Words placed = new Words(origin[0] + words.x(), origin[1] + words.y(), words.text(), words.style(), words.paint(), words.anchor());
		List<Letter> letters = Letter.of(placed);
		if (!letters.isEmpty() && reaches(bounds(letters, placed), 0)) {
			origins.push(new double[] {0, 0});
			writePlaced(new Words(letters.getFirst().x(), placed.y(), placed.text(), placed.style(), placed.paint(), Anchor.START), letters);
			origins.pop();
		}
	}

	private static Rectangle2D bounds(List<Letter> letters, Words words) {
		TypeStyle style = words.style();
		double left = letters.getFirst().x();
		double right = letters.getLast().x() + letters.getLast().width();
		return new Rectangle2D.Double(left, words.y() - style.size(), right - left, style.size() * 1.3);
	}

	private boolean reaches(Rectangle2D bounds, double more) {
		return bounds.getMaxX() + more >= seen.getMinX() && bounds.getMinX() - more <= seen.getMaxX() && bounds.getMaxY() + more >= seen.getMinY()
				&& bounds.getMinY() - more <= seen.getMaxY();
	}

	/** Draws a character that the typeface lacks. */
	final void drawMissing(Letter letter, Words words) {
		if (!Symbols.has(letter.character())) {
			missing.add(letter.character());
		}
		Symbols.draw(letter, words, this);
	}

	/** Draws a shape that is placed on the sheet. */
	abstract void drawPlaced(Outline outline, Paint fill, Stroke stroke);

	/** Draws a line of words that is placed on the sheet; it holds at least one letter. */
	abstract void writePlaced(Words words, List<Letter> letters);
}

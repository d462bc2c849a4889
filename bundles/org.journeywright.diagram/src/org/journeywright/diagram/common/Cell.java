package org.journeywright.diagram.common;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;

/** Fills a cell or card from top to bottom, and so finds out how high it must be. */
public final class Cell {

	/** The room around what is in a cell. */
	public static final double PADDING = 12;

	private static final double GAP = 6;

	private final double width;
	private final List<Mark> marks = new ArrayList<>();
	private final List<Figure> figures = new ArrayList<>();
	private double bottom;
	private boolean isCut;

	/**
	 * An empty cell.
	 *
	 * @param width
	 *            of the cell with its padding
	 * @param top
	 *            the room above the first line
	 */
	public Cell(double width, double top) {
		this.width = width;
		bottom = top;
	}

	/** An empty cell with the usual padding. */
	public static Cell of(double width) {
		return new Cell(width, PADDING);
	}

	/** The room for words in a line. */
	public double inside() {
		return width - 2 * PADDING;
	}

	/** Where the next thing goes. */
	public double bottom() {
		return bottom;
	}

	/** Whether words were cut so far. */
	public boolean isCut() {
		return isCut;
	}

	/** A text in at most so many lines. */
	public Cell words(String text, TypeStyle style, Paint paint, int most) {
		Lines lines = Lettering.wrap(text, style, inside(), most);
		marks.addAll(lines.marks(PADDING, bottom, paint));
		bottom += lines.height();
		isCut |= lines.isCut();
		return this;
	}

	/** Some room. */
	public Cell gap(double height) {
		bottom += height;
		return this;
	}

	/** Marks that are placed already, and take so much height. */
	public Cell marks(List<Mark> more, double height) {
		marks.addAll(more);
		bottom += height;
		return this;
	}

	/** A figure on lines of its own. */
	public Cell figure(Figure figure) {
		figures.add(figure.at(PADDING, bottom));
		bottom += figure.height();
		return this;
	}

	/** Figures side by side, in as many rows as they need. */
	public Cell row(List<Figure> some) {
		double x = PADDING;
		double height = 0;
		for (Figure figure : some) {
			if (x > PADDING && x + figure.width() > width - PADDING + 0.01) {
				bottom += height + GAP;
				x = PADDING;
				height = 0;
			}
			figures.add(figure.at(x, bottom));
			x += figure.width() + GAP;
			height = Math.max(height, figure.height());
		}
		bottom += height;
		return this;
	}

	/** How high the cell must be, with the usual padding below. */
	public double height() {
		return bottom + PADDING;
	}

	/** What was drawn. */
	public List<Mark> marks() {
		return List.copyOf(marks);
	}

	/** What was put on it. */
	public List<Figure> figures() {
		return List.copyOf(figures);
	}
}

package org.journeywright.diagram.map;

import java.util.List;

import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Ways;

/**
 * What stands in a cell, before it is known how high the row is.
 *
 * @param said
 *            what it says, for screen readers
 * @param tip
 *            the whole of it where some was cut
 */
record Content(double height, List<Mark> marks, List<Figure> figures, String said, String tip, Ways ways) {

	static Content of(Cell cell, String said, String tip, Ways ways) {
		return new Content(cell.height(), cell.marks(), cell.figures(), said, tip, ways);
	}

	/** Whether the touchpoint has nothing here, and nothing is asked for. */
	boolean isNothing() {
		return figures.isEmpty() && marks.stream().allMatch(m -> m instanceof Words words && words.text().equals(Cells.NOTHING));
	}

	/** The same in a row in which no touchpoint has anything. */
	Content slim(double row) {
		List<Mark> moved = marks.stream().map(Words.class::cast).<Mark>map(w -> new Words(w.x(), w.y() - (height - row) / 2, w.text(), w.style(), w.paint(), w.anchor())).toList();
		return new Content(row, moved, figures, said, tip, ways);
	}
}

package org.journeywright.diagram.map;

import java.util.List;

import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
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
}

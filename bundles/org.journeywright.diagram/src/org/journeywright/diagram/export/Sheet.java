package org.journeywright.diagram.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;

/**
 * A drawing with its title and legend, as it is put into a file.
 *
 * @param width
 *            in drawing units, as is the height
 * @param figures
 *            title, drawing and legend, from back to front
 */
record Sheet(Drawing drawing, String subtitle, double width, double height, List<Figure> figures) {

	/** Left free at every edge. */
	static final double MARGIN = 24;
	/** Between title, drawing and legend. */
	static final double GAP = 16;
	private static final double NARROWEST = 480;

	/**
	 * Lays a sheet out.
	 *
	 * @param date
	 *            of the model
	 */
	static Sheet of(Drawing shown, Optional<LocalDate> date) {
		Drawing drawing = Hint.onEmpty(shown);
		double inside = Math.max(NARROWEST, drawing.width());
		Figure heading = Caption.heading(drawing, date, inside).at(MARGIN, MARGIN);
		double top = MARGIN + heading.height() + GAP;
		Figure legend = Caption.legend(drawing.legend(), inside).at(MARGIN, top + drawing.height() + GAP);
		double bottom = legend.height() == 0 ? top + drawing.height() : legend.y() + legend.height();
		List<Figure> figures = new ArrayList<>(List.of(heading));
		figures.add(Figure.of("drawing", "drawing", MARGIN, top, drawing.width(), drawing.height()).with(drawing.figures()));
		figures.add(legend);
		return new Sheet(drawing, Caption.subtitle(drawing, date), inside + 2 * MARGIN, bottom + MARGIN, figures);
	}
}

package org.journeywright.diagram.export;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.journeywright.diagram.drawing.Figure;

/**
 * Figures in their place on a page.
 *
 * @param x
 *            where the left edge of what is seen goes, in points from the left edge of the page
 * @param y
 *            where the top edge of what is seen goes, in points from the top edge of the page
 * @param scale
 *            points per drawing unit
 * @param seen
 *            the part that is seen, in drawing units
 */
record PageArea(List<Figure> figures, double x, double y, double scale, Rectangle2D seen) {

	/** Figures that are seen whole. */
	static PageArea whole(List<Figure> figures, double x, double y, double scale, double width, double height) {
		return new PageArea(figures, x, y, scale, new Rectangle2D.Double(0, 0, width, height));
	}
}

package org.journeywright.diagram.blueprint.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.journeywright.diagram.common.Point;

/**
 * Where everything is.
 *
 * @param cards
 *            by their ids
 * @param routes
 *            by the ids of the wires
 * @param columns
 *            from the gutter to the right edge of the cards, over all lanes
 * @param lanes
 *            from the left edge of the first corridor to the right edge of the last one
 */
public record Routed(Map<String, Area> cards, Map<String, Route> routes, List<Area> columns, List<Area> lanes) {

	/** A rectangle on the drawing. */
	public record Area(double x, double y, double width, double height) {

		/** The right edge. */
		public double right() {
			return x + width;
		}

		/** The bottom edge. */
		public double bottom() {
			return y + height;
		}
	}

	/**
	 * The way of a line.
	 *
	 * @param points
	 *            its corners, with its ends; each next one straight beside or below the one before
	 * @param words
	 *            the room for the words beside it
	 */
	public record Route(List<Point> points, Optional<Area> words) {
	}
}

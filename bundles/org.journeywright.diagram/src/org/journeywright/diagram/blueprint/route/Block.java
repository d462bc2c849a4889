package org.journeywright.diagram.blueprint.route;

/**
 * A card to be placed on the grid. Those in one cell are put below each other in the order given.
 *
 * @param height
 *            that it needs at least, a multiple of {@link Plan#STEP}
 */
public record Block(String id, int column, int lane, double height) {
}

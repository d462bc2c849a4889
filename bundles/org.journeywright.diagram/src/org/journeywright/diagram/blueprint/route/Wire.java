package org.journeywright.diagram.blueprint.route;

/**
 * A line to be led from one card to another.
 *
 * @param from
 *            the id of the card where it starts
 * @param to
 *            the id of the card where it ends
 * @param label
 *            how high the words beside it are; 0 for a line without words
 */
public record Wire(String id, String from, String to, double label) {
}

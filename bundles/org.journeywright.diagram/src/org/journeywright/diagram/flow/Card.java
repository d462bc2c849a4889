package org.journeywright.diagram.flow;

import java.util.Map;

import org.journeywright.diagram.drawing.Figure;

/**
 * The card of a step, to be placed.
 *
 * @param exits
 *            where ways leave it: for each figure on it that one starts at, how far along the card's leaving edge; in the order along that edge
 */
record Card(Figure figure, Map<String, Double> exits) {
}

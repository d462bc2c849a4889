package org.journeywright.diagram.blueprint;

import org.journeywright.model.Handoff;

/**
 * A handoff between two parts.
 *
 * @param from
 *            of who hands over
 * @param to
 *            of the internal customer
 * @param id
 *            of its figure
 */
record Handing(Handoff handoff, Part from, Part to, String id) {
}

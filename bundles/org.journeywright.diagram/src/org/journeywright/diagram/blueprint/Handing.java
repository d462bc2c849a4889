package org.journeywright.diagram.blueprint;

import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;

/**
 * A handoff between two parts.
 *
 * @param from
 *            of who hands over
 * @param to
 *            of the internal customer
 */
record Handing(Handoff handoff, Part from, Part to) {

	String id() {
		return Elements.identity(handoff);
	}
}

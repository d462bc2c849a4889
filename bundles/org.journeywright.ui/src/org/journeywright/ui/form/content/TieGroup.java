package org.journeywright.ui.form.content;

import java.util.List;

/**
 * Elements that the shown element is tied to in one way.
 *
 * @param label
 *            in which way
 * @param isIncoming
 *            whether they refer to the shown element, rather than it to them
 * @param targets
 *            the elements
 */
public record TieGroup(String label, boolean isIncoming, List<Target> targets) {
}

package org.journeywright.ui.coverage;

import org.journeywright.ui.session.ModelEdit;

/**
 * A way to make a tie that is missing.
 *
 * @param label
 *            what it does, also for Undo
 * @param edit
 *            does it
 */
record Offer(String label, ModelEdit edit) {
}

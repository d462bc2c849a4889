package org.journeywright.ui.crumbs;

import java.util.List;

import org.journeywright.analysis.SourceLocation;

/**
 * A step on the way from the model to where the cursor stands.
 *
 * @param label
 *            what it is called
 * @param kind
 *            what it is, in plain words
 * @param siblings
 *            what else there is on this step, itself among them, in the order of the text
 */
record Crumb(String label, String kind, List<Sibling> siblings) {

	/**
	 * Something to go to instead.
	 *
	 * @param label
	 *            what it is called
	 * @param place
	 *            where it stands
	 * @param isHere
	 *            whether it is the step itself
	 */
	record Sibling(String label, SourceLocation place, boolean isHere) {
	}
}

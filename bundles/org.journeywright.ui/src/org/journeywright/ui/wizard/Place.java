package org.journeywright.ui.wizard;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.live.LiveModel;

/**
 * Where a new element is written.
 *
 * @param to
 *            the place
 * @param file
 *            the file that changes
 * @param beside
 *            the name, as in the text, of the element that it is written behind; empty where it is the first of its kind there
 * @param words
 *            the place in plain words
 */
record Place(Destination to, String file, String beside, String words) {

	/** Whether there is such a file now. */
	boolean isThere(LiveModel live) {
		return live.resource(file).isPresent();
	}

	/** What the element will stand in, on the model's thread. */
	EObject owner(LiveModel live) {
		return to.find(live);
	}
}

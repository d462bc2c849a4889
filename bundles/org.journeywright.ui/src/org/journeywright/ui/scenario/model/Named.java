package org.journeywright.ui.scenario.model;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Elements;

/**
 * An element to refer to.
 *
 * @param identity by which it is found in the model
 * @param label    its name as people read it
 * @param more     what tells it from others of that name, such as the wording of a behaviour; may be empty
 */
public record Named(String identity, String label, String more) {

	/** An element; to be asked on the model's thread. */
	static Named of(EObject element, String more) {
		return new Named(Elements.identity(element), Elements.label(element), more);
	}

	static Named of(EObject element) {
		return of(element, "");
	}
}

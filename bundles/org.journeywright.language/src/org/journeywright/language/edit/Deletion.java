package org.journeywright.language.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.model.NamedElement;

/**
 * What deleting an element comes to, for a preview before it is done.
 *
 * @param edits
 *            the changes that delete the element alone; what refers to it then leads nowhere
 * @param users
 *            what refers to the element or to something in it, from elsewhere
 * @param editsWithUsers
 *            the changes that delete the element and all references to it
 * @param losses
 *            further elements that go with the references, because they are nothing without them, such as a handoff without its receiver
 */
public record Deletion(TextEdits edits, List<User> users, TextEdits editsWithUsers, List<EObject> losses) {

	/**
	 * A reference to something that is to be deleted.
	 *
	 * @param holder
	 *            the element that refers to it
	 * @param reference
	 *            by which of its references
	 * @param target
	 *            to what
	 */
	public record User(EObject holder, EReference reference, NamedElement target) {
	}
}

package org.journeywright.language.ide.action;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.live.LiveModel;

/**
 * A place for an element in the model.
 *
 * @param owner
 *            the identity of the element that is to have it; empty where it is to stand in a file
 * @param file
 *            the file, where there is no owner
 * @param feature
 *            by which feature of the owner or file
 * @param index
 *            before which of those that are there now, counted from 0; {@link #LAST} for the end
 */
public record Destination(String owner, String file, EReference feature, int index) {

	/** Behind all others. */
	public static final int LAST = Integer.MAX_VALUE;

	/** The owner as it is now. On the model's thread. */
	public EObject find(LiveModel model) {
		if (!owner.isEmpty()) {
			return Identities.find(model, owner);
		}
		return model.resource(file).filter(r -> !r.getContents().isEmpty()).map(r -> r.getContents().get(0))
				.orElseThrow(() -> new EditRefusedException("The file " + file + " is not there any more. Choose another place."));
	}

	/** The same place, further behind. */
	Destination after(int others) {
		return index == LAST ? this : new Destination(owner, file, feature, index + others);
	}
}

package org.journeywright.diagram.common;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.Elements;

/** Puts in ties that were copied, on the same diagram or on another one. */
public final class PastedTies {

	private PastedTies() {
	}

	/**
	 * The same done by hand: what was tied there is dropped here.
	 *
	 * @param standsHere
	 *            tells what has a place of its own on the diagram, which a copy must not move
	 */
	public static Drop dropped(Paste paste, CommonEdits edits, Predicate<EObject> standsHere) {
		List<String> identities = paste.ties().stream().map(Paste::identity).distinct().toList();
		identities.stream().map(edits::element).filter(standsHere).findFirst().ifPresent(e -> {
			throw new EditRefusedException("“" + Elements.label(e) + "” is " + Names.a(Elements.kind(e)) + ", which stands here by itself. Drag it to move it.");
		});
		return new Drop(identities.stream().map(Ids::from).toList(), target(paste), paste.where());
	}

	/** The figure on which ties are pasted, as they need one. */
	public static String target(Paste paste) {
		if (paste.target().isEmpty()) {
			throw new EditRefusedException("Choose what this is to belong to, then paste again.");
		}
		return paste.target();
	}
}

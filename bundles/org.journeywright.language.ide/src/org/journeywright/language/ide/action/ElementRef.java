package org.journeywright.language.ide.action;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

/**
 * An element as views know it: what it is called and where it stands, free of the model's thread. Selections of all views are made of these.
 *
 * @param identity
 *            by which it is found again, see {@link LiveModel#element}
 * @param kind
 *            its kind in plain words
 * @param label
 *            its name as people read it
 * @param place
 *            where its name stands in the text; empty where it stands in no file
 */
public record ElementRef(String identity, String kind, String label, Optional<SourceLocation> place) {

	/** The reference to an element; to be asked on the model's thread. */
	public static ElementRef of(LiveModel model, EObject element) {
		return new ElementRef(Elements.identity(element), Elements.kind(element), Elements.label(element), model.locations().locate(element, Optional.empty()));
	}
}

package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

/**
 * An element that a form shows, remembered by its identity and by where it stands, so that it is found again after it, or what it stands in, was renamed.
 *
 * @param identity
 *            see {@link LiveModel#element}
 * @param file
 *            the file it was seen in; empty where it has not been seen yet
 * @param trail
 *            its place in that file: which of its owner's elements it is, outermost first
 * @param kind
 *            its kind, as not to take something else that stands there for it
 */
public record Subject(String identity, String file, List<Step> trail, String kind) {

	/**
	 * A step of a trail.
	 *
	 * @param index
	 *            which of the elements there
	 * @param of
	 *            how many there are: where that has changed, something else may stand in the place
	 */
	public record Step(int index, int of) {
	}

	/** An element that has only been named so far. */
	public static Subject of(String identity) {
		return new Subject(identity, "", List.of(), "");
	}

	/** An element as it stands now; to be asked on the model's thread. */
	static Subject of(LiveModel model, EObject element) {
		List<Step> trail = new ArrayList<>();
		for (EObject at = element; at.eContainer() != null; at = at.eContainer()) {
			List<EObject> there = at.eContainer().eContents();
			trail.add(0, new Step(there.indexOf(at), there.size()));
		}
		return new Subject(Elements.identity(element), model.fileOf(element).orElse(""), List.copyOf(trail), Elements.kind(element));
	}

	/** The element now: the one with the identity, otherwise the one that stands in its place. To be asked on the model's thread. */
	Optional<EObject> find(LiveModel model) {
		return model.element(identity).or(() -> model.resource(file).map(Resource::getContents).filter(c -> !c.isEmpty()).flatMap(c -> follow(c.get(0))));
	}

	private Optional<EObject> follow(EObject file) {
		EObject at = file;
		for (Step step : trail) {
			if (step.of() != at.eContents().size()) {
				return Optional.empty();
			}
			at = at.eContents().get(step.index());
		}
		return at != file && Elements.kind(at).equals(kind) ? Optional.of(at) : Optional.empty();
	}
}

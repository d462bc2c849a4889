package org.journeywright.language.ide.refactor.fix;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage;

/**
 * Where a new element belongs.
 *
 * @param owner
 *            the element or file that is to have it
 * @param feature
 *            as what
 * @param index
 *            its place among the others there
 */
record Place(EObject owner, EReference feature, int index) {

	/** The last place in an owner. */
	static Place lastIn(EObject owner, EReference feature) {
		Object present = owner.eGet(feature);
		return new Place(owner, feature, present instanceof List<?> list ? list.size() : 0);
	}

	/** Behind the last of its kind: in the same file where there is one, else in another file; at the end of the same file where there is none. */
	static Place besideItsLike(LiveModel model, String file, EClass type) {
		JourneyModel near = (JourneyModel) model.resource(file).orElseThrow().getContents().get(0);
		JourneyModel home = lastOf(near, type).isPresent() ? near : model.model().stream().filter(f -> lastOf(f, type).isPresent()).reduce((a, b) -> b).orElse(near);
		return new Place(home, ModelPackage.Literals.JOURNEY_MODEL__ELEMENTS, lastOf(home, type).map(e -> home.getElements().indexOf(e) + 1).orElse(home.getElements().size()));
	}

	private static Optional<? extends EObject> lastOf(JourneyModel file, EClass type) {
		return file.getElements().stream().filter(e -> e.eClass() == type).reduce((a, b) -> b);
	}
}

package org.journeywright.language.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.model.JourneyModel;

/**
 * Keeps elements that lack what they cannot do without (a name, say) out of the model, so that analysis and generators never meet half an element; and brings
 * them back when that may have changed. The text is untouched, and each such place is reported as a problem.
 */
final class Completeness {

	/** An element that was taken out, and its place. */
	private record SetAside(EObject element, EObject owner, EReference feature, int index) {

		@SuppressWarnings("unchecked")
		void bringBack() {
			if (feature.isMany()) {
				((List<EObject>) owner.eGet(feature)).add(index, element);
			} else {
				owner.eSet(feature, element);
			}
		}
	}

	private final Map<EClass, List<EStructuralFeature>> required = new HashMap<>();
	private final List<SetAside> setAside = new ArrayList<>();

	/** Elements of a file that are incomplete whatever their references mean. */
	List<EObject> incomplete(LiveFile file) {
		List<EObject> incomplete = new ArrayList<>();
		for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (lacks(element)) {
				incomplete.add(element);
			}
		}
		return incomplete;
	}

	private boolean lacks(EObject element) {
		for (EStructuralFeature feature : required.computeIfAbsent(element.eClass(), Completeness::ownRequirements)) {
			if (element.eGet(feature, false) == null) {
				return true;
			}
		}
		return false;
	}

	private static List<EStructuralFeature> ownRequirements(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(f -> f.isRequired() && !f.isMany() && (!(f instanceof EReference r) || r.isContainment())).toList();
	}

	/** Puts everything back in its place; answers the elements, to enter again what refers to them. */
	List<EObject> bringBackAll() {
		List<EObject> back = new ArrayList<>();
		for (int i = setAside.size() - 1; i >= 0; i--) {
			setAside.get(i).bringBack();
			back.add(setAside.get(i).element());
		}
		setAside.clear();
		return back;
	}

	/**
	 * Takes out what is incomplete, and what becomes incomplete by that.
	 *
	 * @param candidates
	 *            elements that are incomplete
	 * @param mentions
	 *            the ties that lead to an element
	 */
	void setAside(Collection<EObject> candidates, Function<EObject, Collection<Tie>> mentions) {
		Deque<EObject> waiting = new ArrayDeque<>(candidates);
		while (!waiting.isEmpty()) {
			EObject element = waiting.poll();
			EObject owner = element.eContainer();
			if (owner == null || element.eResource() == null || element instanceof JourneyModel) {
				continue;
			}
			takeOut(element, owner);
			if (!(owner instanceof JourneyModel) && lacks(owner)) {
				waiting.add(owner);
			}
			forget(element, mentions, waiting);
			element.eAllContents().forEachRemaining(inner -> forget(inner, mentions, waiting));
		}
	}

	private void takeOut(EObject element, EObject owner) {
		EReference feature = element.eContainmentFeature();
		if (feature.isMany()) {
			List<?> siblings = (List<?>) owner.eGet(feature);
			setAside.add(new SetAside(element, owner, feature, siblings.indexOf(element)));
			siblings.remove(element);
		} else {
			setAside.add(new SetAside(element, owner, feature, 0));
			owner.eUnset(feature);
		}
	}

	private static void forget(EObject element, Function<EObject, Collection<Tie>> mentions, Deque<EObject> waiting) {
		for (Tie tie : mentions.apply(element)) {
			tie.enterIntoModel();
			if (tie.leavesOwnerIncomplete()) {
				waiting.add(tie.owner());
			}
		}
	}
}

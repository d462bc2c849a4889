package org.journeywright.language.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.model.JourneyModel;

/**
 * Leaves in a model only what was understood: references that lead nowhere and elements without what they cannot do without (a name, say) are taken out of
 * memory, so that analysis and generators never meet half an element. The text is untouched, and each such place has been reported as a problem before.
 */
final class UnderstoodParts {

	// Asking a class for its features anew for every element would take longer than looking at the element.
	private final Map<EClass, List<EReference>> references = new HashMap<>();
	private final Map<EClass, List<EStructuralFeature>> required = new HashMap<>();

	private UnderstoodParts() {
	}

	static void keep(Collection<XtextResource> resources) {
		UnderstoodParts parts = new UnderstoodParts();
		for (XtextResource resource : resources) {
			resource.getContents().forEach(parts::dropUnknownReferences);
		}
		List<EObject> incomplete = parts.incomplete(resources);
		while (!incomplete.isEmpty()) {
			EcoreUtil.deleteAll(incomplete, true);
			incomplete = parts.incomplete(resources);
		}
	}

	private void dropUnknownReferences(EObject root) {
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			for (EReference reference : references.computeIfAbsent(element.eClass(), UnderstoodParts::references)) {
				if (element.eIsSet(reference)) {
					dropUnknown(element, reference);
				}
			}
		}
	}

	private static void dropUnknown(EObject element, EReference reference) {
		if (reference.isMany()) {
			InternalEList<?> targets = (InternalEList<?>) element.eGet(reference);
			for (int i = targets.size() - 1; i >= 0; i--) {
				if (((EObject) targets.get(i)).eIsProxy()) {
					targets.remove(i);
				}
			}
		} else if (((EObject) element.eGet(reference)).eIsProxy()) {
			element.eUnset(reference);
		}
	}

	private List<EObject> incomplete(Collection<XtextResource> resources) {
		List<EObject> incomplete = new ArrayList<>();
		for (XtextResource resource : resources) {
			for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
				EObject element = all.next();
				if (!(element instanceof JourneyModel) && !complete(element)) {
					incomplete.add(element);
					all.prune();
				}
			}
		}
		return incomplete;
	}

	private boolean complete(EObject element) {
		for (EStructuralFeature feature : required.computeIfAbsent(element.eClass(), UnderstoodParts::required)) {
			if (element.eGet(feature) == null) {
				return false;
			}
		}
		return true;
	}

	private static List<EReference> references(EClass type) {
		return type.getEAllReferences().stream().filter(r -> !r.isContainment()).toList();
	}

	private static List<EStructuralFeature> required(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(EStructuralFeature::isRequired).toList();
	}
}

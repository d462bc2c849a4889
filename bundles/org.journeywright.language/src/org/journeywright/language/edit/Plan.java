package org.journeywright.language.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.model.NamedElement;

/** How names and owners will be after an edit; the model itself stays as it is. */
final class Plan {

	private final Map<EObject, String> names = new HashMap<>();
	private final Map<EObject, EObject> owners = new HashMap<>();

	/** No change. */
	static Plan none() {
		return new Plan();
	}

	static Plan rename(NamedElement element, String name) {
		Plan plan = new Plan();
		plan.names.put(element, name);
		return plan;
	}

	/** The element, which may be new, gets another owner. */
	static Plan place(EObject element, EObject owner) {
		Plan plan = new Plan();
		plan.owners.put(element, owner);
		return plan;
	}

	/** Whatever else is new and referred to by an element becomes a part of the files as well. */
	static Plan add(EObject element, EObject owner) {
		Plan plan = place(element, owner);
		for (EObject target : EcoreUtil.CrossReferencer.find(List.of(element)).keySet()) {
			if (target.eResource() == null && target.eContainer() == null) {
				plan.owners.putIfAbsent(target, EcoreUtil.getRootContainer(owner));
			}
		}
		return plan;
	}

	Set<EObject> placed() {
		return owners.keySet();
	}

	String nameOf(NamedElement element) {
		String name = names.getOrDefault(element, element.getName());
		return name == null ? "" : name;
	}

	EObject ownerOf(EObject element) {
		return owners.getOrDefault(element, element.eContainer());
	}
}

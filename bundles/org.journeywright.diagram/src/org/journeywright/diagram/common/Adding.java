package org.journeywright.diagram.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.AddElement;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;

/** Makes new elements. See {@link CommonEdits}, by which others come here. */
record Adding(CommonEdits on) {

	Edited addWithin(String owner, EReference feature, int index, EClass type, String typed, Map<EStructuralFeature, Object> values) {
		EObject in = on.element(owner);
		String neighbour = Identities.inner(in, feature).stream().filter(NamedElement.class::isInstance).map(e -> ((NamedElement) e).getName()).filter(n -> n != null).reduce((a, b) -> b)
				.orElse("");
		return add(new Destination(owner, "", feature, index), in, neighbour, type, typed, values);
	}

	Edited addInFile(EClass type, String typed, Map<EStructuralFeature, Object> values, List<String> near) {
		if (on.model().model().isEmpty()) {
			throw new EditRefusedException("No .journey file of this folder can be read, so nothing can be written there. Mend one of them first, then draw on.");
		}
		Homes.Home home = Homes.of(on.model(), type, near.stream().map(on::element).toList());
		return add(home.to(), home.to().find(on.model()), home.neighbour(), type, typed, values);
	}

	Edited addBeside(String neighbour, boolean isAfter, EClass type, String typed, Map<EStructuralFeature, Object> values) {
		Destination to = on.beside(neighbour, isAfter);
		String name = on.element(neighbour) instanceof NamedElement named && named.getName() != null ? named.getName() : "";
		return add(to, to.find(on.model()), name, type, typed, values);
	}

	private Edited add(Destination to, EObject owner, String neighbour, EClass type, String typed, Map<EStructuralFeature, Object> values) {
		String name = typed.isBlank() ? Names.free(Homes.unnamed(type), n -> on.model().element(Identities.of(owner, type, n)).isPresent()) : Names.like(neighbour, typed);
		Map<EStructuralFeature, Object> all = new LinkedHashMap<>(values);
		all.put(Literals.NAMED_ELEMENT__NAME, name);
		AddElement add = new AddElement(to, type, all);
		return Edited.of(add.label(), add.plan(on.model(), on.editor())).choosing(add.added(on.model()).orElseThrow());
	}
}

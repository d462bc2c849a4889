package org.journeywright.language.ide.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;

/**
 * Adds a new element.
 *
 * @param to
 *            its place
 * @param type
 *            its kind
 * @param values
 *            what it says; what it refers to is given by identity, where there can be several as a list
 */
public record AddElement(Destination to, EClass type, Map<EStructuralFeature, Object> values) implements ElementEdit {

	/** Adds an element that needs nothing but a name. */
	public static AddElement named(Destination to, EClass type, String name) {
		return new AddElement(to, type, Map.of(Literals.NAMED_ELEMENT__NAME, name));
	}

	@Override
	public String label() {
		return "New " + Elements.kind(type);
	}

	@Override
	public TextEdits plan(LiveModel model, ModelEditor editor) {
		EObject owner = to.find(model);
		EObject element = EcoreUtil.create(type);
		values.forEach((feature, value) -> element.eSet(feature, feature instanceof EReference ? targets(model, feature, value) : value));
		if (values.get(Literals.NAMED_ELEMENT__NAME) instanceof String name && model.element(Identities.of(owner, type, name)).isPresent()) {
			throw new EditRefusedException("There is " + Article.one(Elements.kind(type)) + " called “" + name + "” here already; choose another name.");
		}
		return editor.add(owner, to.feature(), Math.min(to.index(), Identities.inner(owner, to.feature()).size()), element);
	}

	/** The identity that the element will have; empty where it has no name. On the model's thread. */
	public Optional<String> added(LiveModel model) {
		return Optional.ofNullable(values.get(Literals.NAMED_ELEMENT__NAME)).map(name -> Identities.of(to.find(model), type, (String) name));
	}

	private static Object targets(LiveModel model, EStructuralFeature feature, Object value) {
		List<EObject> targets = new ArrayList<>();
		(value instanceof List<?> several ? several : List.of(value)).forEach(v -> targets.add(Identities.find(model, (String) v)));
		return feature.isMany() ? targets : targets.get(0);
	}
}

package org.journeywright.language.ide.refactor.fix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.NamedElement;

/**
 * A gap to be closed, in its model.
 *
 * @param code
 *            the rule
 * @param element
 *            the element that has it
 * @param file
 *            the file that the element stands in
 * @param view
 *            the ties of the model
 * @param model
 *            the model
 * @param editor
 *            writes what is added
 */
public record Gap(String code, EObject element, String file, ModelView view, LiveModel model, ModelEditor editor) {

	/** Adds a new element to the files, behind others of its kind. */
	TextEdits add(EObject created) {
		Place place = Place.besideItsLike(model, file, created.eClass());
		return editor.add(place.owner(), place.feature(), place.index(), created);
	}

	/** Adds a new element to another. */
	TextEdits add(EObject owner, EReference feature, EObject created) {
		Place place = Place.lastIn(owner, feature);
		return editor.add(owner, feature, place.index(), created);
	}

	/** Says a value, or one more where there can be several. */
	TextEdits say(EObject owner, EStructuralFeature feature, Object value) {
		return feature.isMany() ? editor.addValue(owner, feature, ((List<?>) owner.eGet(feature)).size(), value) : editor.change(owner, feature, value);
	}

	/** Refers to several more elements, where the language lists them with commas. */
	TextEdits sayAll(EObject owner, EReference feature, List<? extends EObject> values) {
		List<?> present = (List<?>) owner.eGet(feature);
		return TextEdits.inOneBlock(values.stream().map(v -> editor.addValue(owner, feature, present.size(), v)).toList());
	}

	/** A name that no element of the model has yet. */
	String free(String name) {
		Set<String> taken = view.all(NamedElement.class).stream().map(NamedElement::getName).collect(Collectors.toSet());
		String free = name;
		for (int i = 2; taken.contains(free); i++) {
			free = name + i;
		}
		return free;
	}
}

package org.journeywright.diagram.common;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.Elements;

/** Writes what elements say. See {@link CommonEdits}, by which others come here. */
record Saying(CommonEdits on) {

	Edited write(String identity, EAttribute feature, String text) {
		EObject element = on.element(identity);
		String label = "Change " + Elements.label(feature.getName()).toLowerCase(Locale.ROOT);
		if (text.isBlank()) {
			return Edited.of(label, element.eIsSet(feature) ? on.editor().unset(element, feature) : TextEdits.NONE);
		}
		return Edited.of(label, text.strip().equals(element.eGet(feature)) ? TextEdits.NONE : on.editor().change(element, feature, text.strip()));
	}

	Edited write(String identity, EAttribute feature, int index, String text) {
		EObject element = on.element(identity);
		List<?> texts = (List<?>) element.eGet(feature);
		String label = "Change " + Elements.label(feature.getName()).toLowerCase(Locale.ROOT);
		if (index >= texts.size()) {
			return Edited.of(label, text.isBlank() ? TextEdits.NONE : on.editor().addValue(element, feature, texts.size(), text.strip()));
		}
		if (text.isBlank()) {
			return Edited.of(label, on.editor().removeValue(element, feature, index));
		}
		return Edited.of(label, text.strip().equals(texts.get(index)) ? TextEdits.NONE : on.editor().changeValue(element, feature, index, text.strip()));
	}

	Edited set(String label, String identity, EStructuralFeature feature, Object value) {
		EObject element = on.element(identity);
		return Edited.of(label, value.equals(element.eGet(feature)) && element.eIsSet(feature) ? TextEdits.NONE : on.editor().change(element, feature, value));
	}
}

package org.journeywright.diagram.common;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;

/** Changes what elements refer to. See {@link CommonEdits}, by which others come here. */
record Tying(CommonEdits on) {

	Edited tie(String holder, EReference reference, String target) {
		EObject element = on.element(holder);
		EObject to = on.element(target);
		if (!reference.getEReferenceType().isInstance(to)) {
			throw new EditRefusedException(Names.begin(Elements.kind(to)) + " cannot be put there.");
		}
		String label = "Add " + Elements.kind(Literals.TOP_LEVEL_ELEMENT.isInstance(element) && !Literals.TOP_LEVEL_ELEMENT.isInstance(to) ? element : to);
		if (!reference.isMany()) {
			return Edited.of(label, element.eGet(reference) == to ? TextEdits.NONE : on.editor().change(element, reference, to));
		}
		List<EObject> targets = Identities.inner(element, reference);
		return Edited.of(label, targets.contains(to) ? TextEdits.NONE : on.editor().addValue(element, reference, targets.size(), to));
	}

	Edited untie(String holder, EReference reference, String target) {
		EObject element = on.element(holder);
		EObject to = on.element(target);
		String label = "Take " + Elements.label(to) + " from " + Elements.label(element);
		int index = Identities.inner(element, reference).indexOf(to);
		if (index < 0) {
			return Edited.of(label, TextEdits.NONE);
		}
		return Edited.of(label, reference.isMany() ? on.editor().removeValue(element, reference, index) : on.editor().unset(element, reference));
	}

	Edited retie(String holder, EReference reference, String from, String to) {
		EObject element = on.element(holder);
		EObject target = on.element(to);
		List<EObject> targets = Identities.inner(element, reference);
		int old = targets.indexOf(on.element(from));
		if (from.equals(to) || old < 0 || !reference.isMany()) {
			return from.equals(to) ? Edited.of("Move", TextEdits.NONE) : tie(holder, reference, to);
		}
		TextEdits edits = targets.contains(target) ? on.editor().removeValue(element, reference, old) : on.editor().changeValue(element, reference, old, target);
		return Edited.of("Move " + Elements.kind(element), edits);
	}
}

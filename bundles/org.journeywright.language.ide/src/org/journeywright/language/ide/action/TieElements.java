package org.journeywright.language.ide.action;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;

/**
 * Lets elements refer to something else, as when a scenario is given to another touchpoint.
 *
 * @param elements
 *            the elements that refer
 * @param reference
 *            by which reference
 * @param from
 *            the identity of what they are to refer to no more; empty where they are only to refer to something further
 * @param to
 *            the identity of what they are to refer to
 */
public record TieElements(List<ElementRef> elements, EReference reference, Optional<String> from, String to) implements ElementEdit {

	@Override
	public String label() {
		return "Move " + Identities.words(elements);
	}

	@Override
	public TextEdits plan(LiveModel model, ModelEditor editor) {
		EObject target = Identities.find(model, to);
		return TextEdits.all(elements.stream().map(e -> tied(editor, Identities.find(model, e), from.flatMap(model::element), target)).toList());
	}

	private TextEdits tied(ModelEditor editor, EObject element, Optional<EObject> before, EObject target) {
		if (!reference.isMany()) {
			return element.eGet(reference) == target ? TextEdits.NONE : editor.change(element, reference, target);
		}
		List<EObject> targets = Identities.inner(element, reference);
		int old = before.map(targets::indexOf).orElse(-1);
		if (targets.contains(target)) {
			return old < 0 || targets.get(old) == target ? TextEdits.NONE : editor.removeValue(element, reference, old);
		}
		return old < 0 ? editor.addValue(element, reference, targets.size(), target) : editor.changeValue(element, reference, old, target);
	}
}

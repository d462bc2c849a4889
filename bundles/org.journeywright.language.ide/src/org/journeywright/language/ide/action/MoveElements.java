package org.journeywright.language.ide.action;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

/**
 * Moves elements to another place, in their order.
 *
 * @param elements
 *            the elements
 * @param to
 *            the place
 */
public record MoveElements(List<ElementRef> elements, Destination to) implements ElementEdit {

	@Override
	public String label() {
		return "Move " + Identities.words(elements);
	}

	@Override
	public TextEdits plan(LiveModel model, ModelEditor editor) {
		List<EObject> found = elements.stream().map(e -> Identities.find(model, e)).toList();
		EObject owner = to.find(model);
		if (found.size() > 1 && !found.stream().allMatch(Identities::isNamed)) {
			throw new EditRefusedException("Elements without a name can only be moved one at a time.");
		}
		Optional<String> before = before(found, owner);
		return Steps.inTurn(model, editor, elements.stream().<ModelEdit>map(e -> (m, ed) -> step(m, ed, e, before)).toList());
	}

	/** The first of those that stay, from the place on. */
	private Optional<String> before(List<EObject> moved, EObject owner) {
		return Identities.inner(owner, to.feature()).stream().skip(to.index()).filter(e -> !moved.contains(e)).findFirst().map(Elements::identity);
	}

	private TextEdits step(LiveModel model, ModelEditor editor, ElementRef ref, Optional<String> before) {
		EObject element = Identities.find(model, ref);
		EObject owner = to.find(model);
		List<EObject> others = Identities.inner(owner, to.feature()).stream().filter(e -> e != element).toList();
		int index = before.flatMap(b -> model.element(b)).map(others::indexOf).filter(i -> i >= 0).orElse(others.size());
		return editor.move(element, owner, to.feature(), index);
	}
}

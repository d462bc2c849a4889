package org.journeywright.language.ide.action;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Stage;

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
		found.stream().filter(e -> found.size() > 1 && Identities.hasTwin(model, e)).findFirst().ifPresent(e -> {
			throw new EditRefusedException("Two elements here are called “" + Elements.label(e) + "”. Rename one of them first, or move them one at a time.");
		});
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

	/** The identities that the elements will have in their place; those of elements without a name stay as they are. On the model's thread. */
	public List<String> moved(LiveModel model) {
		EObject owner = to.find(model);
		return elements.stream().map(e -> Identities.find(model, e) instanceof NamedElement named ? moved(model, owner, named) : e.identity()).toList();
	}

	private String moved(LiveModel model, EObject owner, NamedElement element) {
		int number = 1;
		for (NamedElement other : ahead(model, owner)) {
			number += other != element && other.eClass() == element.eClass() && Objects.equals(other.getName(), element.getName()) ? 1 : 0;
		}
		return Identities.of(owner, element.eClass(), Objects.toString(element.getName(), "")) + (number == 1 ? "" : "~" + number);
	}

	/** The named elements that stand before the place, among those that are told apart by their names. */
	private List<NamedElement> ahead(LiveModel model, EObject owner) {
		List<EObject> rows = List.copyOf(owner instanceof Stage stage ? ((Journey) stage.eContainer()).getStages() : owner instanceof JourneyModel ? model.model() : List.of(owner));
		List<EObject> there = Identities.inner(owner, to.feature());
		Stream<EObject> before = rows.subList(0, rows.indexOf(owner)).stream().flatMap(r -> Identities.inner(r, to.feature()).stream());
		return Stream.concat(before, there.subList(0, Math.min(to.index(), there.size())).stream()).filter(NamedElement.class::isInstance).map(NamedElement.class::cast).toList();
	}
}

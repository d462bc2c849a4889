package org.journeywright.ui.scenario.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.edit.Deletion;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.ModelPackage.Literals;

/** The edits of a scenario that one control makes. Elements are named by identity; where one is gone meanwhile the edit is refused with a message. */
public final class ScenarioEdits {

	private ScenarioEdits() {
	}

	/** Writes a text, even where its element has got another name meanwhile; an empty one is taken out, except where the language wants one. */
	public static ModelEdit text(String identity, Renames renames, EStructuralFeature feature, String text) {
		return (model, editor) -> {
			EObject element = renames.find(model, identity);
			if (feature == Literals.NAMED_ELEMENT__NAME && text.isBlank()) {
				throw new EditRefusedException("A name is needed, because other places refer to it by name. Write one, or undo.");
			}
			return text.isBlank() && feature != Literals.CONVERSATION_OPTION__SAYS ? unset(editor, element, feature) : editor.change(element, feature, text);
		};
	}

	/** Says a value, or takes it out. */
	public static ModelEdit value(String identity, EStructuralFeature feature, Optional<?> value) {
		return (model, editor) -> {
			EObject element = find(model, identity);
			return value.isEmpty() ? unset(editor, element, feature) : editor.change(element, feature, value.get());
		};
	}

	/** Refers to an element, or to none. */
	public static ModelEdit refer(String identity, EReference feature, Optional<String> target) {
		return (model, editor) -> value(identity, feature, target.map(t -> find(model, t))).plan(model, editor);
	}

	/** Adds an element to those referred to; nothing happens where it is among them. */
	public static ModelEdit tie(String identity, EReference feature, String target) {
		return (model, editor) -> {
			EObject element = find(model, identity);
			EObject other = find(model, target);
			List<?> present = (List<?>) element.eGet(feature);
			return present.contains(other) ? TextEdits.NONE : editor.addValue(element, feature, present.size(), other);
		};
	}

	/** Takes an element out of those referred to. */
	public static ModelEdit untie(String identity, EReference feature, String target) {
		return (model, editor) -> {
			EObject element = find(model, identity);
			int index = ((List<?>) element.eGet(feature)).indexOf(find(model, target));
			return index < 0 ? TextEdits.NONE : editor.removeValue(element, feature, index);
		};
	}

	/** Moves an element among its neighbours; at the edge nothing happens. */
	public static ModelEdit move(String identity, int by) {
		return (model, editor) -> {
			EObject element = find(model, identity);
			EReference feature = element.eContainmentFeature();
			List<?> siblings = (List<?>) element.eContainer().eGet(feature);
			int index = siblings.indexOf(element) + by;
			return index < 0 || index >= siblings.size() ? TextEdits.NONE : editor.move(element, element.eContainer(), feature, index);
		};
	}

	/** Removes an element, and what refers to it. */
	public static ModelEdit remove(String identity) {
		return (model, editor) -> {
			Deletion deletion = editor.delete(find(model, identity));
			return deletion.users().isEmpty() ? deletion.edits() : deletion.editsWithUsers();
		};
	}

	static EObject find(LiveModel model, String identity) {
		return model.element(identity).orElseThrow(() -> new EditRefusedException("This part of the scenario is gone, or has another name now. Look at it as it is, and try again."));
	}

	private static TextEdits unset(ModelEditor editor, EObject element, EStructuralFeature feature) {
		return element.eIsSet(feature) ? editor.unset(element, feature) : TextEdits.NONE;
	}
}

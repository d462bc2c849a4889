package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

/**
 * Makes the change of a field in all elements that the form shows.
 *
 * @param subjects
 *            the elements
 * @param spec
 *            the field
 * @param change
 *            the change
 */
public record FieldEdit(List<Subject> subjects, FieldSpec spec, Change change) implements ModelEdit {

	@Override
	public TextEdits plan(LiveModel model, ModelEditor editor) {
		List<TextEdits> edits = new ArrayList<>();
		for (Subject subject : subjects) {
			EObject element = subject.find(model).orElseThrow(() -> new EditRefusedException("This " + words() + " is no longer in the model."));
			edits.add(plan(model, editor, element));
		}
		return TextEdits.all(edits);
	}

	private String words() {
		return subjects.get(0).kind().isEmpty() ? "element" : subjects.get(0).kind();
	}

	private TextEdits plan(LiveModel model, ModelEditor editor, EObject element) {
		EStructuralFeature feature = spec.feature();
		return switch (change) {
			case Change.Put put -> editor.change(element, feature, real(model, put.value()));
			case Change.Clear clear -> editor.unset(element, feature);
			case Change.Add add -> isThere(element, add) ? TextEdits.NONE
					: editor.addValue(element, feature, subjects.size() == 1 ? Math.min(add.index(), values(element).size()) : values(element).size(), real(model, add.value()));
			case Change.Replace replace -> editor.changeValue(element, feature, place(element, replace.index(), replace.old()), real(model, replace.value()));
			case Change.Remove remove -> editor.removeValue(element, feature, place(element, remove.index(), remove.old()));
			case Change.Swap swap -> swap(model, editor, element, swap);
		};
	}

	private TextEdits swap(LiveModel model, ModelEditor editor, EObject element, Change.Swap swap) {
		int first = place(element, swap.index(), swap.first());
		int second = place(element, swap.index() + 1, swap.second());
		return editor.changeValue(element, spec.feature(), first, real(model, swap.second())).and(editor.changeValue(element, spec.feature(), second, real(model, swap.first())));
	}

	/** Two elements cannot be named twice in one list, and of several elements only those get a value that lack it. */
	private boolean isThere(EObject element, Change.Add add) {
		return (add.value() instanceof Target || subjects.size() > 1) && values(element).stream().anyMatch(v -> isSame(v, add.value()));
	}

	/** Where a value stands now; the list may have changed since the form showed it. */
	private int place(EObject element, int index, Object value) {
		List<?> values = values(element);
		if (index < values.size() && isSame(values.get(index), value)) {
			return index;
		}
		for (int i = 0; i < values.size(); i++) {
			if (isSame(values.get(i), value)) {
				return i;
			}
		}
		throw new EditRefusedException("The " + spec.label().toLowerCase(Locale.ROOT) + " of " + Elements.label(element) + " have changed in the meantime. Look again, then repeat the step.");
	}

	private List<?> values(EObject element) {
		return (List<?>) element.eGet(spec.feature());
	}

	private static boolean isSame(Object value, Object shown) {
		return value instanceof EObject target && shown instanceof Target other ? Elements.identity(target).equals(other.identity()) : Objects.equals(value, shown);
	}

	private static Object real(LiveModel model, Object value) {
		if (!(value instanceof Target target)) {
			return value;
		}
		return model.element(target.identity()).orElseThrow(() -> new EditRefusedException("'" + target.caption() + "' is no longer in the model."));
	}
}

package org.journeywright.ui.form.content;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.edit.Deletion;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.NamedElement;

/** Edits of the elements within an element, and of new elements that it is tied to. */
public final class PartEdits {

	private PartEdits() {
	}

	/** Adds a new part. */
	public static ModelEdit add(Subject owner, FieldSpec spec, NewElement part) {
		return (model, editor) -> part.addTo(model, editor, present(model, owner), (EReference) spec.feature());
	}

	/** Makes a new element in its home, and ties the subjects to it. */
	public static ModelEdit create(List<Subject> users, FieldSpec spec, NewElement element, Target home) {
		return (model, editor) -> element.addAndTie(model, editor, home, users.stream().map(u -> present(model, u)).toList(), (EReference) spec.feature());
	}

	/** Moves a part among those of the same list. */
	public static ModelEdit move(FieldSpec spec, Target part, int by) {
		return (model, editor) -> {
			EObject element = model.element(part.identity()).orElseThrow(() -> gone(part.caption()));
			List<?> siblings = (List<?>) element.eContainer().eGet(spec.feature());
			int to = Math.clamp(siblings.indexOf(element) + (long) by, 0, siblings.size() - 1);
			return editor.move(element, element.eContainer(), (EReference) spec.feature(), to);
		};
	}

	/** Deletes a part; with all references to it where others refer to it. */
	public static ModelEdit delete(Target part) {
		return (model, editor) -> deletion(model, editor, part).editsWithUsers();
	}

	private static Deletion deletion(LiveModel model, ModelEditor editor, Target part) {
		return editor.delete(model.element(part.identity()).orElseThrow(() -> gone(part.caption())));
	}

	/** How many references lead to a part; to be asked on the model's thread. */
	public static int users(LiveModel model, ModelEditor editor, Target part) {
		return deletion(model, editor, part).users().size();
	}

	/** Renames the only element. */
	public static ModelEdit rename(Subject subject, String name) {
		return (model, editor) -> editor.rename((NamedElement) present(model, subject), name);
	}

	private static EObject present(LiveModel model, Subject subject) {
		return subject.find(model).orElseThrow(() -> gone(subject.identity()));
	}

	private static EditRefusedException gone(String what) {
		return new EditRefusedException("'" + what + "' is no longer in the model.");
	}
}

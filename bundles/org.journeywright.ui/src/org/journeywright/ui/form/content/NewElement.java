package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.language.ide.action.Article;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

/**
 * A new element with what it says from the start.
 *
 * @param type
 *            its class
 * @param values
 *            what it says; {@link Target}s for ties
 */
public record NewElement(EClass type, Map<EStructuralFeature, List<Object>> values) {

	/** Adds it at the end of what an owner has of its kind. To be asked on the model's thread. */
	TextEdits addTo(LiveModel model, ModelEditor editor, EObject owner, EReference feature) {
		EObject element = make(model);
		refuseTakenName(owner, element);
		return editor.add(owner, feature, end(owner, feature), element);
	}

	/** Adds it in its home and ties other elements to it, as one change. To be asked on the model's thread. */
	@SuppressWarnings("unchecked")
	TextEdits addAndTie(LiveModel model, ModelEditor editor, Target home, List<EObject> users, EReference tie) {
		EObject owner = Homes.element(model, home);
		EObject element = make(model);
		EObject whole = NewOwner.isIn(home) ? NewOwner.around(element, home) : element;
		EReference feature = Homes.feature(owner.eClass(), whole.eClass()).orElseThrow();
		refuseTakenName(owner, whole);
		TextEdits added = editor.add(owner, feature, end(owner, feature), whole);
		List<TextEdits> all = new ArrayList<>();
		List<EObject> siblings = (List<EObject>) owner.eGet(feature);
		// A name can be written only where it leads to something, so the element stands in the model while the ties are worked out.
		siblings.add(whole);
		try {
			for (EObject user : users) {
				all.add(tie.isMany() ? editor.addValue(user, tie, ((List<?>) user.eGet(tie)).size(), element) : editor.change(user, tie, element));
			}
		} finally {
			siblings.remove(whole);
		}
		// Where both happen at the end of a file, what belongs to the last element stands before the new one.
		all.add(added);
		return TextEdits.all(all);
	}

	private static int end(EObject owner, EReference feature) {
		return feature.isMany() ? ((List<?>) owner.eGet(feature)).size() : 0;
	}

	@SuppressWarnings("unchecked")
	private EObject make(LiveModel model) {
		EObject element = EcoreUtil.create(type);
		values.forEach((feature, said) -> {
			List<Object> real = said.stream().map(v -> v instanceof Target t ? resolve(model, t) : v).toList();
			if (feature.isMany()) {
				((List<Object>) element.eGet(feature)).addAll(real);
			} else if (!real.isEmpty()) {
				element.eSet(feature, real.get(0));
			}
		});
		return element;
	}

	private static EObject resolve(LiveModel model, Target target) {
		return model.element(target.identity()).orElseThrow(() -> new EditRefusedException("'" + target.caption() + "' is no longer in the model."));
	}

	private static void refuseTakenName(EObject owner, EObject element) {
		Optional<String> name = element instanceof NamedElement named ? Optional.ofNullable(named.getName()) : Optional.empty();
		boolean taken = name.isPresent() && owner.eContents().stream().anyMatch(e -> e.eClass() == element.eClass() && name.get().equals(((NamedElement) e).getName()));
		if (taken) {
			throw new EditRefusedException("There is " + Article.one(Elements.kind(element)) + " called '" + name.get() + "' already; give the new one another name.");
		}
	}
}

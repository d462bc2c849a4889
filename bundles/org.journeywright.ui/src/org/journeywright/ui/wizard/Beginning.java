package org.journeywright.ui.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.Target;

/**
 * How a wizard begins.
 *
 * @param asked
 *            what it asks for
 * @param first
 *            what its fields begin with
 * @param chosen
 *            the identities of what is chosen in the window
 * @param missing
 *            why nothing can be made in this model yet, if so
 */
record Beginning(List<FieldSpec> asked, Map<EStructuralFeature, List<Target>> first, List<String> chosen, Optional<String> missing) {

	/** Looks at a model, on its thread, where some elements are chosen. */
	static Beginning of(LiveModel live, NewKind kind, List<String> chosen) {
		List<FieldSpec> asked = Questions.of(kind);
		Suggestions suggestions = new Suggestions(live, asked);
		return new Beginning(asked, suggestions.first(chosen), List.copyOf(chosen), suggestions.missing());
	}
}

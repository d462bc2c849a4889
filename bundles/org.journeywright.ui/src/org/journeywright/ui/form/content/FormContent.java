package org.journeywright.ui.form.content;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.language.ide.action.ElementRef;

/**
 * All that a form shows at a moment; holds on to no part of the model.
 *
 * @param subjects
 *            the elements
 * @param refs
 *            the same elements for selections
 * @param types
 *            their classes, each once
 * @param kind
 *            their kind in plain words
 * @param name
 *            the name of a single named element, as written
 * @param place
 *            what a single element stands in, outermost first
 * @param fields
 *            the fields, their name left out
 * @param ties
 *            what a single element is tied to
 * @param gaps
 *            the gaps of the elements; empty where they are not known at the moment
 * @param files
 *            the files that they stand in
 */
public record FormContent(List<Subject> subjects, List<ElementRef> refs, List<EClass> types, String kind, Optional<String> name, List<Target> place, List<FieldState> fields,
		List<TieGroup> ties, Optional<List<GapNote>> gaps, SortedSet<String> files) {

	/** Whether it is about one element. */
	public boolean isSingle() {
		return subjects.size() == 1;
	}

	/** What the form is called. */
	public String heading() {
		return isSingle() ? refs.get(0).label() : subjects.size() + " " + Plural.of(kind);
	}
}

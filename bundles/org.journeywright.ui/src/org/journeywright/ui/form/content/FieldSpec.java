package org.journeywright.ui.form.content;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field of a form, as metamodel and grammar have it.
 *
 * @param feature
 *            the feature that it shows and changes
 * @param kind
 *            what its values are
 * @param label
 *            its name in plain words
 * @param help
 *            what the metamodel says about it, and how it is written in the text
 * @param isRequired
 *            whether the element cannot do without
 * @param section
 *            where it stands in the form
 * @param choices
 *            the words to choose from, for {@link FieldKind#CHOICE}
 */
public record FieldSpec(EStructuralFeature feature, FieldKind kind, String label, String help, boolean isRequired, Section section, List<Choice> choices) {

	/** The parts of a form, in their order. */
	public enum Section {
		/** What stands on the element's first line in the text. */
		FIRST,
		/** What else it says. */
		DETAIL,
		/** The elements within it. */
		PARTS,
		/** What is said rarely. */
		MORE
	}

	/** Whether the field holds any number of values. */
	public boolean isMany() {
		return feature.isMany();
	}

	/** The class of the elements that a tie leads to, or of those within. */
	public EClass target() {
		return ((EReference) feature).getEReferenceType();
	}
}

package org.journeywright.analysis;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the place in the text where an element, or one of its features, is stated. */
@FunctionalInterface
public interface SourceLocator {

	/** Knows no place: for models that were not read from text. */
	SourceLocator NONE = (element, feature) -> Optional.empty();

	/**
	 * The place of an element.
	 *
	 * @param feature
	 *            the feature to point at; where it is empty or not stated, the element's name is meant
	 */
	Optional<SourceLocation> locate(EObject element, Optional<EStructuralFeature> feature);
}

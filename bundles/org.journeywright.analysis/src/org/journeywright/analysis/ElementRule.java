package org.journeywright.analysis;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule that judges every element of a type by itself and finds at most one gap in each.
 *
 * @param <T>
 *            the type of the elements
 */
public interface ElementRule<T extends EObject> extends Rule {

	/** The type of the elements that this rule judges. */
	Class<T> subject();

	/** The gap of an element, where it has one. */
	Optional<Gap> gap(T element, ModelView model);

	@Override
	default void check(ModelView model, Consumer<Gap> gaps) {
		model.all(subject()).forEach(e -> gap(e, model).ifPresent(gaps));
	}
}

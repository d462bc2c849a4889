package org.journeywright.language.ide.refactor.fix;

import java.util.stream.Stream;

/**
 * First steps at the gaps that one rule finds.
 *
 * @param <T>
 *            the kind of the elements that have such gaps
 */
@FunctionalInterface
interface Recipe<T> {

	/** The steps to choose from, the most fitting first. */
	Stream<Fix> steps(T element, Gap gap);

	/** These steps, then others. */
	default Recipe<T> or(Recipe<? super T> others) {
		return (element, gap) -> Stream.concat(steps(element, gap), others.steps(element, gap));
	}
}

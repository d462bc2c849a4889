package org.journeywright.diagram.map;

import java.util.Optional;
import java.util.function.Function;

import org.journeywright.model.Touchpoint;

/**
 * A feeling at a touchpoint and at its neighbours, where they are known.
 *
 * @param before
 *            at the touchpoint before; empty where it is not known or there is none
 */
record Feeling(Optional<Integer> before, Optional<Integer> here, Optional<Integer> next) {

	/** The feelings at touchpoints. */
	static Feeling at(Optional<Touchpoint> before, Touchpoint here, Optional<Touchpoint> next, Function<Touchpoint, Integer> feeling) {
		return new Feeling(before.map(feeling), Optional.ofNullable(feeling.apply(here)), next.map(feeling));
	}

	/** How the customers of another journey feel, or are meant to feel where it is not known. */
	static Integer best(Touchpoint touchpoint) {
		return touchpoint.getEmotionNow() == null ? touchpoint.getEmotionWanted() : touchpoint.getEmotionNow();
	}
}

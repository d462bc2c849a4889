package org.journeywright.analysis;

import java.util.Optional;
import java.util.function.Consumer;

import org.journeywright.model.Touchpoint;

/** A rule that judges every touchpoint that customers meet today by itself and finds at most one gap in each. */
public interface TouchpointRule extends Rule {

	/** The gap of a touchpoint, where it has one. */
	Optional<Gap> gap(Touchpoint touchpoint, ModelView model);

	@Override
	default void check(ModelView model, Consumer<Gap> gaps) {
		model.touchpointsToday().forEach(t -> gap(t, model).ifPresent(gaps));
	}
}

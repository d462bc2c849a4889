package org.journeywright.diagram.blueprint;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;

/** Follows handoffs along what waits for what. Circles are followed once. */
final class Chains {

	private Chains() {
	}

	/** Some handoffs and all that wait for them. */
	static Set<Handoff> after(Collection<Handoff> some) {
		return followed(some, Handoff::getFeeds);
	}

	/** A handoff and all that it waits for. */
	static Set<Handoff> before(Handoff handoff, ModelView model) {
		return followed(List.of(handoff), h -> model.referring(h, ModelPackage.Literals.HANDOFF__FEEDS, Handoff.class));
	}

	private static Set<Handoff> followed(Collection<Handoff> some, Function<Handoff, List<Handoff>> next) {
		Set<Handoff> found = new LinkedHashSet<>(some);
		Deque<Handoff> open = new ArrayDeque<>(found);
		while (!open.isEmpty()) {
			next.apply(open.poll()).stream().filter(found::add).forEach(open::add);
		}
		return found;
	}
}

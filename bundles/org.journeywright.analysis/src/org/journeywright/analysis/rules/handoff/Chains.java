package org.journeywright.analysis.rules.handoff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;

/** Which handoffs lead to customers. Made once for a check, in time linear in handoffs and their ties. */
final class Chains {

	private final Set<Handoff> leading;
	private final Set<Handoff> deciding;

	private Chains(Set<Handoff> leading, Set<Handoff> deciding) {
		this.leading = leading;
		this.deciding = deciding;
	}

	/** Follows all handoffs of a model back from the touchpoints that they support. */
	static Chains in(ModelView model) {
		List<Handoff> all = model.all(Handoff.class);
		return new Chains(upstream(all.stream().filter(h -> !h.getSupports().isEmpty()), model),
				upstream(all.stream().filter(h -> h.getSupports().stream().anyMatch(ModelView::isMomentOfTruthToday)), model));
	}

	private static Set<Handoff> upstream(Stream<Handoff> last, ModelView model) {
		Set<Handoff> found = last.collect(Collectors.toCollection(LinkedHashSet::new));
		Deque<Handoff> open = new ArrayDeque<>(found);
		while (!open.isEmpty()) {
			model.referring(open.poll(), ModelPackage.Literals.HANDOFF__FEEDS, Handoff.class).stream().filter(found::add).forEach(open::add);
		}
		return found;
	}

	/** Whether a handoff supports a touchpoint, directly or through what it feeds. */
	boolean reachesCustomers(Handoff handoff) {
		return leading.contains(handoff);
	}

	/** Whether a handoff supports a moment of truth of today, directly or through what it feeds. */
	boolean reachesMomentOfTruth(Handoff handoff) {
		return deciding.contains(handoff);
	}
}

package org.journeywright.generator.training;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/**
 * The touchpoints that the work of some roles touches: those they deliver or work behind, and those that suffer when
 * one of their handoffs, or one that follows from it, fails. Internal colleagues reach customers in this way too.
 *
 * @param how      each touchpoint with how it is reached, as words that follow the touchpoint's name, nearest first
 * @param provided the handoffs that the roles provide themselves
 */
record Reach(Map<Touchpoint, String> how, List<Handoff> provided) {

	Reach {
		how = Collections.unmodifiableMap(new LinkedHashMap<>(how));
		provided = List.copyOf(provided);
	}

	/** The reach of roles in a model. */
	static Reach of(ModelView view, Collection<Role> roles) {
		Map<Touchpoint, String> how = new LinkedHashMap<>();
		Set<Handoff> provided = new LinkedHashSet<>();
		roles.forEach(role -> view.touchpointsDelivered(role).forEach(one -> how.putIfAbsent(one, "which is theirs to deliver")));
		for (Role role : roles) {
			List<Handoff> own = view.referring(role, ModelPackage.Literals.HANDOFF__PROVIDER, Handoff.class);
			own.forEach(handoff -> view.touchpointsReached(handoff).stream().filter(one -> !one.eIsProxy()).forEach(one ->
					how.putIfAbsent(one, "which they reach through the handoff " + Words.quoted(handoff))));
			view.touchpointsReached(role).stream().filter(one -> !one.eIsProxy()).forEach(one -> how.putIfAbsent(one, "which they work behind"));
			provided.addAll(own);
		}
		return new Reach(how, List.copyOf(provided));
	}

	/** The same, narrowed to the touchpoints an author chose; those out of reach are taken on the author's word. */
	Reach narrowedTo(Collection<Touchpoint> chosen) {
		Map<Touchpoint, String> narrowed = new LinkedHashMap<>();
		chosen.forEach(one -> narrowed.put(one, how.getOrDefault(one, "which the programme ties in with")));
		return new Reach(narrowed, provided);
	}

	boolean touches(Collection<Touchpoint> touchpoints) {
		return touchpoints.stream().anyMatch(how::containsKey);
	}
}

package org.journeywright.language.ide.refactor.fix;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;

/** Elements that may be meant, the likeliest first. */
final class Candidates {

	private Candidates() {
	}

	/** All elements of a kind, those of the same file first. */
	static <T extends EObject> Stream<T> all(Class<T> kind, Gap gap) {
		return gap.view().all(kind).stream().sorted(Comparator.comparing(e -> e.eResource() != gap.element().eResource()));
	}

	/** Leader roles: those to whom the given roles report, then all others. */
	static Stream<Role> leaders(Collection<Role> of, Gap gap) {
		return Stream.concat(of.stream().flatMap(r -> Optional.ofNullable(r.getReportsTo()).stream()), all(Role.class, gap)).filter(Candidates::isLeader);
	}

	static boolean isLeader(Role role) {
		return role.getKind() == RoleKind.LEADER;
	}

	/** Standards towards one side: those that bind one of the roles, then all others. */
	static Stream<ServiceStandard> standards(StandardKind kind, Collection<Role> roles, Gap gap) {
		return Stream.concat(roles.stream().flatMap(r -> gap.view().standardsOf(r).stream()), all(ServiceStandard.class, gap)).filter(s -> s.getKind() == kind);
	}

	/** The behaviours that standards ask of roles. */
	static Stream<Behaviour> behaviours(Collection<Role> roles, Gap gap) {
		return roles.stream().flatMap(r -> gap.view().standardsOf(r).stream()).distinct().flatMap(s -> s.getBehaviours().stream());
	}

	/** Touchpoints of today: those that the roles affect, moments of truth first. */
	static Stream<Touchpoint> touchpoints(Collection<Role> roles, Gap gap) {
		ModelView view = gap.view();
		return Stream.concat(roles.stream().flatMap(r -> view.touchpointsReached(r).stream()).sorted(Comparator.comparing(t -> !t.isMomentOfTruth())),
				view.touchpointsToday().stream().sorted(Comparator.comparing((Touchpoint t) -> t.eResource() != gap.element().eResource()).thenComparing(t -> !t.isMomentOfTruth())));
	}
}

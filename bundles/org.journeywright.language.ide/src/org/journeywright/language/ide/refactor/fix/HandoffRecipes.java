package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.createAndTie;
import static org.journeywright.language.ide.refactor.fix.Steps.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;

/** First steps where colleagues have agreed on nothing. */
final class HandoffRecipes {

	private HandoffRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2501", Steps.<Handoff>tie(Literals.HANDOFF__SUPPORTS, "supports", (h, gap) -> Candidates.touchpoints(List.of(h.getReceiver()), gap))
						.or(Steps.<Handoff>tie(Literals.HANDOFF__FEEDS, "feeds", (h, gap) -> Candidates.all(Handoff.class, gap).filter(o -> o != h && o.getProvider() == h.getReceiver()
								&& !gap.view().touchpointsReached(o).isEmpty())))),
				Map.entry("JW-2502", Steps.<Handoff>tie(Literals.HANDOFF__STANDARDS, "keeps", (h, gap) -> Candidates.standards(StandardKind.INTERNAL, List.of(h.getProvider()), gap))
						.or(createAndTie("Create an internal standard for %s, to be written", Literals.HANDOFF__STANDARDS, (h, gap) -> Skeletons.standard((Handoff) h, StandardKind.INTERNAL,
								List.of(((Handoff) h).getProvider()), gap)))),
				Map.entry("JW-2503", write(Literals.HANDOFF__EXPECTATIONS, "receiver expects", "what the receiver needs to start at once")),
				Map.entry("JW-2505", (Recipe<Role>) HandoffRecipes::internalStandard),
				Map.entry("JW-2506", Steps.<BackstageActivity>tie(Literals.BACKSTAGE_ACTIVITY__ROLES, "done by", (a, gap) -> Stream.concat(
						Candidates.all(Role.class, gap).filter(r -> r.getKind() == RoleKind.INTERNAL), Candidates.all(Role.class, gap)))),
				Map.entry("JW-2507", (Recipe<Role>) HandoffRecipes::handoffs),
				Map.entry("JW-2508", (Recipe<Handoff>) (h, gap) -> h.getStandards().stream().filter(s -> !ModelView.rolesOf(s).contains(h.getProvider())).limit(3)
						.map(s -> Fix.of("Bind " + Elements.label(h.getProvider()) + " to " + Elements.label(s), () -> gap.say(s, Literals.SERVICE_STANDARD__ROLES, h.getProvider())))));
	}

	private static Stream<Fix> internalStandard(Role role, Gap gap) {
		Stream<Fix> present = Candidates.standards(StandardKind.INTERNAL, List.of(), gap).limit(3).map(s -> Fix.of("Bind " + Elements.label(role) + " to " + Elements.label(s),
				() -> gap.say(s, Literals.SERVICE_STANDARD__ROLES, role)));
		List<Handoff> handoffs = gap.view().referring(role, Literals.HANDOFF__PROVIDER, Handoff.class).stream().limit(1).toList();
		return Stream.concat(present, Stream.of(Fix.of("Create an internal standard for " + Elements.label(role) + ", to be written", () -> {
			ServiceStandard standard = Skeletons.standard(role, StandardKind.INTERNAL, List.of(role), gap);
			return handoffs.isEmpty() ? gap.add(standard) : gap.add(standard).and(gap.say(handoffs.get(0), Literals.HANDOFF__STANDARDS, standard));
		})));
	}

	/** Handoffs to colleagues who meet customers: those of the same team first. */
	private static Stream<Fix> handoffs(Role role, Gap gap) {
		List<Role> receivers = new ArrayList<>(Candidates.all(Role.class, gap).filter(r -> r != role && !gap.view().touchpointsDelivered(r).isEmpty()).toList());
		receivers.sort(Comparator.comparing(r -> r.eContainer() != role.eContainer()));
		return receivers.stream().limit(3).map(to -> Fix.of("Create a handoff from " + Elements.label(role) + " to " + Elements.label(to) + ", to be written",
				() -> gap.add(Skeletons.handoff(role, to, gap))));
	}
}

package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.createAndTie;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Promise;
import org.journeywright.model.Role;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;

/** First steps where promises are not kept. */
final class CommunicationRecipes {

	private CommunicationRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2301", Steps.<Promise>tie(Literals.PROMISE__KEPT_AT, "kept at", (p, gap) -> Stream.concat(
						p.getKeptThrough().stream().flatMap(s -> appliedAt(s, gap)), Candidates.touchpoints(p.getMadeBy(), gap)))),
				Map.entry("JW-2302", Steps.<Promise>tie(Literals.PROMISE__KEPT_THROUGH, "kept through", (p, gap) -> Stream.concat(
						p.getKeptAt().stream().flatMap(t -> t.getStandards().stream()), Candidates.all(ServiceStandard.class, gap)))
						.or(createAndTie("Create a standard that keeps %s, to be written", Literals.PROMISE__KEPT_THROUGH, (p, gap) -> Skeletons.standard((Promise) p,
								StandardKind.EXTERNAL, keepers((Promise) p), gap)))),
				Map.entry("JW-2303", Steps.<Promise>tie(Literals.PROMISE__MADE_BY, "made by", (p, gap) -> p.getMadeBy().isEmpty() ? Candidates.all(Role.class, gap) : Stream.empty())
						.or(Steps.<Promise>tie(Literals.PROMISE__MADE_AT, "made at", (p, gap) -> p.getMadeAt().isEmpty() ? Candidates.touchpoints(p.getMadeBy(), gap) : Stream.empty()))),
				Map.entry("JW-2304", (Recipe<Promise>) CommunicationRecipes::bind),
				Map.entry("JW-2305", (Recipe<Promise>) (p, gap) -> p.getKeptAt().stream().filter(t -> Collections.disjoint(t.getStandards(), p.getKeptThrough())).limit(2)
						.flatMap(t -> p.getKeptThrough().stream().filter(s -> s.getKind() == StandardKind.EXTERNAL).limit(2)
								.map(s -> Fix.of("Apply " + Elements.label(s) + " at " + Elements.label(t), () -> gap.say(t, Literals.TOUCHPOINT__STANDARDS, s))))),
				Map.entry("JW-2306", (Recipe<Promise>) CommunicationRecipes::handOver));
	}

	private static Stream<Touchpoint> appliedAt(ServiceStandard standard, Gap gap) {
		return gap.view().referring(standard, Literals.TOUCHPOINT__STANDARDS, Touchpoint.class).stream();
	}

	private static List<Role> keepers(Promise promise) {
		return promise.getKeptAt().stream().flatMap(t -> t.getRoles().stream()).distinct().toList();
	}

	/** Binds those who deliver the touchpoints to a standard that keeps the promise. */
	private static Stream<Fix> bind(Promise promise, Gap gap) {
		Set<Role> bound = promise.getKeptThrough().stream().flatMap(s -> ModelView.rolesOf(s).stream()).collect(Collectors.toSet());
		return promise.getKeptAt().stream().filter(t -> Collections.disjoint(bound, t.getRoles())).flatMap(t -> t.getRoles().stream().limit(2)).distinct()
				.flatMap(r -> promise.getKeptThrough().stream().limit(2).map(s -> Fix.of("Bind " + Elements.label(r) + " to " + Elements.label(s),
						() -> gap.say(s, Literals.SERVICE_STANDARD__ROLES, r))));
	}

	/** A handoff from who makes the promise to who keeps it. */
	private static Stream<Fix> handOver(Promise promise, Gap gap) {
		return promise.getKeptAt().stream().filter(t -> Collections.disjoint(gap.view().rolesBehind(t), promise.getMadeBy()))
				.flatMap(t -> t.getRoles().stream().limit(1).flatMap(to -> promise.getMadeBy().stream().limit(2).map(from -> Fix.of("Create a handoff of the promise from "
						+ Elements.label(from) + " to " + Elements.label(to) + ", to be written", () -> {
							Handoff handoff = Skeletons.handoff(from, to, gap);
							handoff.setHandsOver(Begun.unwritten("what has been promised: " + Elements.label(promise)));
							handoff.getSupports().add(t);
							return gap.add(handoff);
						}))));
	}
}

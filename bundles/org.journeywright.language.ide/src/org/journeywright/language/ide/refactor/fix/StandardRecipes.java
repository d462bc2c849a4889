package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.put;
import static org.journeywright.language.ide.refactor.fix.Steps.tieFrom;
import static org.journeywright.language.ide.refactor.fix.Steps.when;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.StandardMeasure;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.Value;

/** First steps where known expectations have no standard that answers them. */
final class StandardRecipes {

	private StandardRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		Recipe<Touchpoint> answer = (t, gap) -> answer(t, gap, StandardKind.EXTERNAL);
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2101", answer),
				Map.entry("JW-2102", answer),
				Map.entry("JW-2103", put("Add a behaviour, to be written", Literals.SERVICE_STANDARD__BEHAVIOURS, (s, gap) -> Skeletons.behaviour((ServiceStandard) s, gap))),
				Map.entry("JW-2104", (Recipe<Behaviour>) (b, gap) -> Stream.of(Fix.of("Add the examples that are missing, to be written", () -> examples(b, gap)))),
				Map.entry("JW-2106", Steps.<Value>tieFrom((v, gap) -> Candidates.all(ServiceStandard.class, gap), Literals.SERVICE_STANDARD__VALUES, "carries")
						.or((v, gap) -> Stream.of(Fix.of("Create a standard that carries " + Elements.label(v) + ", to be written", () -> {
							ServiceStandard standard = Skeletons.standard(v, StandardKind.EXTERNAL, List.of(), gap);
							standard.getValues().add(v);
							return gap.add(standard);
						})))),
				Map.entry("JW-2108", Steps.<ServiceStandard>tie(Literals.SERVICE_STANDARD__OWNER, "owned by", (s, gap) -> Candidates.leaders(ModelView.rolesOf(s), gap))),
				Map.entry("JW-2109", ((Recipe<ServiceStandard>) (s, gap) -> Candidates.all(Metric.class, gap).limit(3).map(m -> Fix.of("Add measured by " + Elements.label(m),
						() -> measure(s, m, gap)))).or((s, gap) -> Stream.of(Fix.of("Create a metric that measures " + Elements.label(s) + ", without figures yet", () -> {
							Metric metric = Skeletons.metric(s, List.of(s), gap);
							return gap.add(metric).and(measure(s, metric, gap));
						})))),
				Map.entry("JW-2110", Steps.<ServiceStandard>tie(Literals.SERVICE_STANDARD__ROLES, "for", StandardRecipes::concerned)),
				Map.entry("JW-2111", when((s, gap) -> ((ServiceStandard) s).getKind() == StandardKind.EXTERNAL, Steps.<ServiceStandard>tieFrom(
						(s, gap) -> Candidates.touchpoints(ModelView.rolesOf(s), gap), Literals.TOUCHPOINT__STANDARDS, "applies"))
						.or(when((s, gap) -> ((ServiceStandard) s).getKind() == StandardKind.INTERNAL, tieFrom((s, gap) -> Candidates.all(Handoff.class, gap)
								.sorted(Comparator.comparing(h -> !ModelView.rolesOf((ServiceStandard) s).contains(h.getProvider()))), Literals.HANDOFF__STANDARDS, "keeps")))),
				Map.entry("JW-2112", (Recipe<Touchpoint>) (t, gap) -> t.getStandards().stream().limit(4).flatMap(s -> t.getRoles().stream()
						.filter(r -> t.getStandards().stream().noneMatch(o -> ModelView.rolesOf(o).contains(r)))
						.map(r -> Fix.of("Bind " + Elements.label(r) + " to " + Elements.label(s), () -> gap.say(s, Literals.SERVICE_STANDARD__ROLES, r))))));
	}

	/** Applies a standard at a touchpoint: one that there is, or a new one. */
	static Stream<Fix> answer(Touchpoint touchpoint, Gap gap, StandardKind kind) {
		Stream<Fix> present = Candidates.standards(kind, touchpoint.getRoles(), gap).distinct().limit(3).map(s -> Fix.of("Apply " + Elements.label(s) + " at "
				+ Elements.label(touchpoint), () -> gap.say(touchpoint, Literals.TOUCHPOINT__STANDARDS, s)));
		return Stream.concat(present, Stream.of(Fix.of("Create a standard for " + Elements.label(touchpoint) + ", to be written", () -> {
			ServiceStandard standard = Skeletons.standard(touchpoint, kind, touchpoint.getRoles(), gap);
			return gap.add(standard).and(gap.say(touchpoint, Literals.TOUCHPOINT__STANDARDS, standard));
		})));
	}

	private static TextEdits examples(Behaviour behaviour, Gap gap) {
		TextEdits like = behaviour.getLooksLike().isEmpty() ? gap.say(behaviour, Literals.BEHAVIOUR__LOOKS_LIKE, Begun.unwritten("a real sentence or act")) : TextEdits.NONE;
		return behaviour.getDoesNotLookLike().isEmpty() ? TextEdits.inOneBlock(List.of(like, gap.say(behaviour, Literals.BEHAVIOUR__DOES_NOT_LOOK_LIKE,
				Begun.unwritten("what is said or done instead")))) : like;
	}

	private static TextEdits measure(ServiceStandard standard, Metric metric, Gap gap) {
		StandardMeasure measure = ModelFactory.eINSTANCE.createStandardMeasure();
		measure.setMetric(metric);
		return gap.add(standard, Literals.SERVICE_STANDARD__MEASURES, measure);
	}

	/** Roles at the touchpoints and handoffs that count on a standard, then all others. */
	private static Stream<Role> concerned(ServiceStandard standard, Gap gap) {
		Stream<Role> there = gap.view().referring(standard, Literals.TOUCHPOINT__STANDARDS, Touchpoint.class).stream().flatMap(t -> t.getRoles().stream());
		Stream<Role> between = gap.view().referring(standard, Literals.HANDOFF__STANDARDS, Handoff.class).stream().map(Handoff::getProvider);
		RoleKind usual = standard.getKind() == StandardKind.EXTERNAL ? RoleKind.FRONT_LINE : RoleKind.INTERNAL;
		return Stream.of(there, between, Candidates.all(Role.class, gap).filter(r -> r.getKind() == usual), Candidates.all(Role.class, gap)).flatMap(s -> s);
	}
}

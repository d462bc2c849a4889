package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.tieFrom;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.ModuleKind;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioTone;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/** First steps where standards are not practised, coached or met. */
final class PerformanceRecipes {

	private PerformanceRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2201", (Recipe<ServiceStandard>) PerformanceRecipes::read),
				Map.entry("JW-2202", Steps.<Behaviour>tieFrom((b, gap) -> scenariosFor(b, gap), Literals.SCENARIO__EXERCISES, "exercises").or(Steps.<Behaviour>create(
						"Create a scenario that exercises %s, to be written", (b, gap) -> Skeletons.scenario(b, appliedAt(standardOf(b), gap), ModelView.rolesOf(standardOf(b)), List.of(b),
								ScenarioTone.BASICS, gap)))),
				Map.entry("JW-2203", (Recipe<ServiceStandard>) PerformanceRecipes::coach),
				Map.entry("JW-2204", Steps.<Touchpoint>create("Create a scenario for %s, to be written", (t, gap) -> Skeletons.scenario(t, List.of(t), t.getRoles(), Skeletons.behaviours(t),
						ScenarioTone.DIFFICULT, gap))),
				Map.entry("JW-2205", Steps.<Touchpoint>create("Create a metric that measures %s, without figures yet", (t, gap) -> Skeletons.metric(t, List.of(t), gap))
						.or(tieFrom((t, gap) -> Candidates.all(Metric.class, gap), Literals.METRIC__MEASURES, "measures"))),
				Map.entry("JW-2208", join()),
				Map.entry("JW-2210", Steps.<Touchpoint>tie(Literals.TOUCHPOINT__ROLES, "by", (t, gap) -> neighbours(t, gap))));
	}

	/** Lets a role take part in a programme: one of its leader or its team first. */
	static Recipe<Role> join() {
		return tieFrom((r, gap) -> Candidates.all(TrainingProgramme.class, gap).sorted(Comparator.comparing(p -> p.getAudience().stream()
				.noneMatch(a -> a.getReportsTo() == r.getReportsTo() || a.eContainer() == r.eContainer()))), Literals.TRAINING_PROGRAMME__AUDIENCE, "for");
	}

	private static ServiceStandard standardOf(Behaviour behaviour) {
		return EcoreUtil2.getContainerOfType(behaviour, ServiceStandard.class);
	}

	private static List<Touchpoint> appliedAt(ServiceStandard standard, Gap gap) {
		return gap.view().referring(standard, Literals.TOUCHPOINT__STANDARDS, Touchpoint.class).stream().limit(1).toList();
	}

	/** Scenarios for the roles of a behaviour's standard. */
	private static Stream<Scenario> scenariosFor(Behaviour behaviour, Gap gap) {
		Collection<Role> roles = ModelView.rolesOf(standardOf(behaviour));
		return Candidates.all(Scenario.class, gap).filter(s -> s.getRoles().stream().anyMatch(roles::contains));
	}

	private static Stream<Fix> read(ServiceStandard standard, Gap gap) {
		Collection<Role> roles = ModelView.rolesOf(standard);
		return Candidates.all(TrainingProgramme.class, gap).filter(p -> p.getAudience().stream().anyMatch(roles::contains)).limit(3)
				.flatMap(p -> EcoreUtil2.getAllContentsOfType(p, TrainingModule.class).stream().filter(m -> m.getKind() == ModuleKind.BASICS).limit(1)
						.map(m -> Fix.of("Read it in module " + Elements.label(m) + " of " + Elements.label(p), () -> gap.add(m, Literals.TRAINING_MODULE__ACTIVITIES, read(standard)))));
	}

	static ReadStandard read(ServiceStandard standard) {
		ReadStandard read = ModelFactory.eINSTANCE.createReadStandard();
		read.setStandard(standard);
		return read;
	}

	private static Stream<Fix> coach(ServiceStandard standard, Gap gap) {
		List<Behaviour> left = standard.getBehaviours().stream().filter(b -> gap.view().practicesCoaching(b).isEmpty()).toList();
		Collection<Role> roles = ModelView.rolesOf(standard);
		Stream<Fix> present = Candidates.all(LeadershipPractice.class, gap).sorted(Comparator.comparing(p -> roles.stream().noneMatch(r -> p.getLeaders().contains(r.getReportsTo()))))
				.limit(3).map(p -> Fix.of("Add to practice " + Elements.label(p) + ": coaches " + String.join(", ", left.stream().map(Elements::label).toList()),
						() -> gap.sayAll(p, Literals.LEADERSHIP_PRACTICE__COACHES, left)));
		List<Role> leaders = Candidates.leaders(roles, gap).limit(1).toList();
		return Stream.concat(present, Stream.of(Fix.of("Create a practice that coaches " + Elements.label(standard) + ", to be written",
				() -> gap.add(Skeletons.practice(standard, leaders, left, gap)))));
	}

	/** Roles that deliver other touchpoints of the same stage and journey, then all that meet customers. */
	private static Stream<Role> neighbours(Touchpoint touchpoint, Gap gap) {
		Stream<Touchpoint> near = gap.view().journeyOf(touchpoint).stream().flatMap(j -> j.getStages().stream())
				.sorted(Comparator.comparing(s -> s != touchpoint.eContainer())).flatMap(s -> s.getTouchpoints().stream());
		return Stream.concat(near.flatMap(t -> t.getRoles().stream()), Candidates.all(Role.class, gap));
	}
}

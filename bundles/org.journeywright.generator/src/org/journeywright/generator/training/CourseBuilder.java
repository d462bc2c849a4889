package org.journeywright.generator.training;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.generator.course.Activity;
import org.journeywright.generator.course.Course;
import org.journeywright.generator.training.ProgrammePlan.PlannedModule;
import org.journeywright.generator.training.ProgrammePlan.PlannedPhase;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;

/** Turns the plan of a programme into the course that learners play. One builder makes one course. */
public final class CourseBuilder {

	/** Score at which a course is passed, of 100. An acceptable choice counts half, so half-measures alone do not pass. */
	static final int MASTERY_SCORE = 80;
	private static final String LANGUAGE = "en";
	private static final int NAMED_BEHAVIOURS = 2;

	private final TrainingModel model;
	private final ProgrammePlan plan;
	private final ShortIds ids = new ShortIds();

	private CourseBuilder(TrainingModel model, ProgrammePlan plan) {
		this.model = model;
		this.plan = plan;
	}

	/**
	 * The course of a plan.
	 *
	 * @param slug the course's id, unique among the courses of the model; see {@code SafeName}
	 */
	public static Course build(TrainingModel model, ProgrammePlan plan, String slug) {
		return new CourseBuilder(model, plan).build(slug);
	}

	private Course build(String slug) {
		List<Course.Phase> phases = plan.phases().stream().map(this::phase).toList();
		List<Scenario> scenarios = plan.pieces().flatMap(piece -> piece.scenario().stream()).distinct().toList();
		Set<Behaviour> used = used(scenarios);
		List<ServiceStandard> standards = standards(used);
		List<Course.Behaviour> behaviours = standards.stream().flatMap(standard -> taught(standard, used).stream())
				.map(this::behaviour).toList();
		ScriptWriter scripts = new ScriptWriter(ids);
		return new Course(about(slug), phases, standards.stream().map(standard -> standard(standard, used)).toList(), behaviours,
				scenarios.stream().map(scripts::write).toList());
	}

	private Course.About about(String slug) {
		return new Course.About(slug, plan.title(), model.organisationName(), LANGUAGE, plan.outcome(),
				plan.audience().stream().map(Elements::label).toList(), MASTERY_SCORE, ShortIds.seed(plan.identity()),
				model.view().date(), Refs.written(plan.rationale()), plan.why());
	}

	private Course.Phase phase(PlannedPhase phase) {
		return new Course.Phase(phase.title(), phase.when(), phase.delivery(), phase.modules().stream().map(this::module).toList());
	}

	private Course.Module module(PlannedModule module) {
		String id = ids.next("m", module.identity());
		return new Course.Module(id, module.title(), module.kind(), module.why(),
				module.pieces().stream().map(piece -> activity(module, piece)).toList());
	}

	private Activity activity(PlannedModule module, Piece piece) {
		String title = piece.content().title();
		String why = piece.reason();
		return switch (piece.content()) {
			case Content.Play(var scenario) -> new Activity.PlayScenario(activityId(scenario), title, ids.of("s", scenario), why, piece.isPinned());
			case Content.Read(var standard) -> new Activity.ReadStandard(activityId(standard), title, ids.of("t", standard), why);
			case Content.Story(var moment) -> new Activity.ReadStory(activityId(moment), title, Refs.text(moment.getStory()),
					Refs.written(moment.getToldBy()), behaviourIds(Refs.all(moment.getShows())), why);
			case Content.Watch(var behaviours, var by) -> new Activity.Observe(ids.next("a", module.identity() + "/watch"), title(behaviours),
					behaviourIds(behaviours), by.map(Elements::label), why);
			case Content.Question(var question, var behaviours) -> new Activity.CheckKnowledge(
					ids.next("a", module.identity() + "/question/" + question), title, question, behaviourIds(behaviours), why);
			case Content.Comfort comfort -> new Activity.CheckComfort(ids.next("a", module.identity() + "/comfort"), title,
					comfort.statements(), comfort.questions(), comfort.by().map(Elements::label), why);
		};
	}

	private static String title(List<Behaviour> behaviours) {
		return behaviours.size() > NAMED_BEHAVIOURS ? "On the job: watch for " + behaviours.size() + " behaviours"
				: "On the job: watch for " + Words.list(behaviours);
	}

	/** Where a scenario, standard or story comes up again, the later activities are told apart by their order. */
	private String activityId(EObject element) {
		return ids.next("a", plan.identity() + "/" + Elements.identity(element));
	}

	private List<String> behaviourIds(List<Behaviour> behaviours) {
		return behaviours.stream().distinct().map(one -> ids.of("b", one)).toList();
	}

	private Set<Behaviour> used(List<Scenario> scenarios) {
		Set<Behaviour> used = new LinkedHashSet<>();
		plan.pieces().map(Piece::content).forEach(content -> used.addAll(named(content)));
		for (Scenario scenario : scenarios) {
			used.addAll(Refs.all(scenario.getExercises()));
			Conversations.options(scenario).forEach(option -> {
				used.addAll(Refs.all(option.getShows()));
				used.addAll(Refs.all(option.getBreaks()));
			});
		}
		return used;
	}

	private static List<Behaviour> named(Content content) {
		return switch (content) {
			case Content.Story(var moment) -> Refs.all(moment.getShows());
			case Content.Watch(var behaviours, var by) -> behaviours;
			case Content.Question(var question, var behaviours) -> behaviours;
			case Content.Play play -> List.of();
			case Content.Read read -> List.of();
			case Content.Comfort comfort -> List.of();
		};
	}

	private List<ServiceStandard> standards(Set<Behaviour> used) {
		Stream<ServiceStandard> read = plan.pieces().map(Piece::content).filter(Content.Read.class::isInstance)
				.map(content -> ((Content.Read) content).standard());
		return Stream.concat(read, used.stream().map(one -> (ServiceStandard) one.eContainer())).distinct().toList();
	}

	private List<Behaviour> taught(ServiceStandard standard, Set<Behaviour> used) {
		return standard.getBehaviours().stream().filter(one -> used.contains(one) || concerns(one)).toList();
	}

	private boolean concerns(Behaviour behaviour) {
		List<Role> named = Refs.all(behaviour.getRoles());
		return named.isEmpty() || named.stream().anyMatch(plan.audience()::contains);
	}

	private Course.Standard standard(ServiceStandard standard, Set<Behaviour> used) {
		return new Course.Standard(ids.of("t", standard), Elements.label(standard), Refs.text(standard.getStatement()),
				Refs.written(standard.getRationale()), behaviourIds(taught(standard, used)));
	}

	private Course.Behaviour behaviour(Behaviour behaviour) {
		Optional<String> wording = Refs.written(behaviour.getWording());
		return new Course.Behaviour(ids.of("b", behaviour), ids.of("t", behaviour.eContainer()), Elements.label(behaviour),
				wording.orElseGet(() -> Elements.label(behaviour)), Refs.texts(behaviour.getLooksLike()), Refs.texts(behaviour.getDoesNotLookLike()));
	}
}

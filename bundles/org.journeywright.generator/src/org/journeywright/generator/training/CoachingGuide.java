package org.journeywright.generator.training;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Cadence;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.Elements;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;

/**
 * The guide and the observation checklist for those who coach a programme's learners. Nothing in it is written for it:
 * it is derived from the behaviours, their examples, the weaker options of the scenarios and the leadership practices.
 */
final class CoachingGuide {

	/** The page's name beside the course. */
	static final String FILE = "coaching-guide.html";

	private static final int WARNINGS = 3;

	private final TrainingModel model;
	private final ProgrammePlan plan;
	private final List<Scenario> scenarios;

	private CoachingGuide(TrainingModel model, ProgrammePlan plan) {
		this.model = model;
		this.plan = plan;
		this.scenarios = plan.pieces().flatMap(piece -> piece.scenario().stream()).distinct().toList();
	}

	/** The guide as a page, UTF-8. */
	static byte[] page(TrainingModel model, ProgrammePlan plan) {
		return Pages.fill("coaching-guide.ftlh", new CoachingGuide(model, plan).page());
	}

	private GuidePage page() {
		List<GuidePage.Stretch> phases = plan.phases().stream().map(CoachingGuide::phase).filter(phase -> !phase.practised().isEmpty()).toList();
		List<String> comfort = plan.pieces().map(Piece::content).filter(Content.Comfort.class::isInstance)
				.flatMap(content -> ((Content.Comfort) content).asks().stream()).distinct().toList();
		return new GuidePage(plan.title(), model.organisationName(), Words.list(plan.audience()), plan.outcome(),
				plan.practices().stream().map(CoachingGuide::practice).toList(), phases, standards(), comfort);
	}

	private static GuidePage.Practice practice(LeadershipPractice practice) {
		return new GuidePage.Practice(Elements.label(practice), Words.list(Refs.all(practice.getLeaders())),
				practice.getCadence() == Cadence.NONE ? "" : practice.getCadence().getLiteral(), Refs.text(practice.getDescription()),
				Refs.texts(practice.getRecognition()), labels(Refs.all(practice.getCoaches())));
	}

	private static GuidePage.Stretch phase(ProgrammePlan.PlannedPhase phase) {
		List<Behaviour> practised = phase.modules().stream().flatMap(module -> module.pieces().stream())
				.flatMap(piece -> piece.practised().stream()).distinct().toList();
		return new GuidePage.Stretch(phase.title(), phase.when().orElse(""), labels(practised));
	}

	/** The standards read or practised, with those of their behaviours that concern the audience or are practised. */
	private List<GuidePage.Standard> standards() {
		Stream<ServiceStandard> read = plan.pieces().map(Piece::content).filter(Content.Read.class::isInstance)
				.map(content -> ((Content.Read) content).standard());
		Map<ServiceStandard, List<Behaviour>> standards = new LinkedHashMap<>();
		Stream.concat(read, plan.pieces().flatMap(piece -> piece.practisedStandards().stream())).distinct()
				.forEach(standard -> standards.put(standard, standard.getBehaviours().stream().filter(this::concerns).toList()));
		return standards.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(entry -> standard(entry.getKey(), entry.getValue())).toList();
	}

	private boolean concerns(Behaviour behaviour) {
		return Refs.all(behaviour.getRoles()).isEmpty() || behaviour.getRoles().stream().anyMatch(plan.audience()::contains)
				|| scenarios.stream().anyMatch(scenario -> scenario.getExercises().contains(behaviour));
	}

	private GuidePage.Standard standard(ServiceStandard standard, List<Behaviour> behaviours) {
		return new GuidePage.Standard(Elements.label(standard), Refs.text(standard.getStatement()), Refs.text(standard.getRationale()),
				behaviours.stream().map(this::behaviour).toList());
	}

	private GuidePage.Behaviour behaviour(Behaviour behaviour) {
		List<String> practised = labels(scenarios.stream().filter(scenario -> scenario.getExercises().contains(behaviour)).toList());
		return new GuidePage.Behaviour(Elements.label(behaviour), Refs.written(behaviour.getWording()).orElseGet(() -> Elements.label(behaviour)),
				Refs.texts(behaviour.getLooksLike()), Refs.texts(behaviour.getDoesNotLookLike()), warnings(behaviour), practised);
	}

	/** Half-measures before plain mistakes: they are the ones a coach has to listen for. */
	private List<GuidePage.Warning> warnings(Behaviour behaviour) {
		return scenarios.stream().flatMap(Conversations::options).filter(option -> option.getGrade() != OptionGrade.BEST)
				.filter(option -> option.getBreaks().contains(behaviour) && !Refs.text(option.getSays()).isEmpty())
				.sorted(Comparator.comparing(ConversationOption::getGrade)).limit(WARNINGS)
				.map(option -> new GuidePage.Warning(Refs.text(option.getSays()), Refs.text(option.getFeedback()))).toList();
	}

	private static List<String> labels(List<? extends EObject> elements) {
		return elements.stream().map(Elements::label).toList();
	}
}

package org.journeywright.generator.training;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
		List<GuidePage.Stretch> phases = plan.phases().stream().map(CoachingGuide::phase).toList();
		return new GuidePage(plan.title(), model.organisationName(), Words.list(plan.audience()), plan.outcome(),
				plan.practices().stream().map(CoachingGuide::practice).toList(), phases, standards(),
				comfort(Content.Comfort::statements), comfort(Content.Comfort::questions));
	}

	private static GuidePage.Practice practice(LeadershipPractice practice) {
		return new GuidePage.Practice(Elements.label(practice), Words.list(Refs.all(practice.getLeaders())),
				practice.getCadence() == Cadence.NONE ? "" : practice.getCadence().getLiteral(), Refs.text(practice.getDescription()),
				Refs.texts(practice.getRecognition()), labels(Refs.all(practice.getCoaches())));
	}

	private List<String> comfort(Function<Content.Comfort, List<String>> asks) {
		return contents(plan.pieces(), Content.Comfort.class).flatMap(comfort -> asks.apply(comfort).stream()).distinct().toList();
	}

	private static <T extends Content> Stream<T> contents(Stream<Piece> pieces, Class<T> kind) {
		return pieces.map(Piece::content).filter(kind::isInstance).map(kind::cast);
	}

	private static GuidePage.Stretch phase(ProgrammePlan.PlannedPhase phase) {
		List<Piece> pieces = phase.modules().stream().flatMap(module -> module.pieces().stream()).toList();
		List<GuidePage.Doing> doings = Stream.of(
				doing("Read", contents(pieces.stream(), Content.Read.class).map(Content.Read::title)),
				doing("Practised in scenarios", pieces.stream().flatMap(piece -> piece.practised().stream()).map(Elements::label)),
				doing("Asked about", contents(pieces.stream(), Content.Question.class).flatMap(CoachingGuide::about)),
				doing("Watched on the job", contents(pieces.stream(), Content.Watch.class).flatMap(watch -> watch.behaviours().stream()).map(Elements::label)),
				doing("True stories", contents(pieces.stream(), Content.Story.class).map(Content.Story::title)),
				doing("Comfort check", contents(pieces.stream(), Content.Comfort.class).map(Content.Comfort::title)))
				.filter(doing -> !doing.what().isEmpty()).toList();
		return new GuidePage.Stretch(phase.title(), phase.when().orElse(""), doings);
	}

	private static GuidePage.Doing doing(String how, Stream<String> what) {
		return new GuidePage.Doing(how, what.distinct().toList());
	}

	/** The behaviours that a question is about, or else the question. */
	private static Stream<String> about(Content.Question question) {
		return question.behaviours().isEmpty() ? Stream.of(question.title()) : question.behaviours().stream().map(Elements::label);
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

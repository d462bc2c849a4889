package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.createAndTie;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.ComfortCheck;
import org.journeywright.model.DiscoveryMethod;
import org.journeywright.model.DiscoveryStep;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.ModuleKind;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Phase;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ProgrammeReview;
import org.journeywright.model.ReflectOnStory;
import org.journeywright.model.ReviewQuestion;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Scenario;
import org.journeywright.model.StandardKind;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.model.WowMoment;

/** First steps where training will not last. */
final class TrainingRecipes {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;

	private TrainingRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-3001", Steps.<TrainingProgramme>tie(Literals.TRAINING_PROGRAMME__OUTCOMES, "serves", (p, gap) -> Candidates.all(BusinessOutcome.class, gap))
						.or(createAndTie("Create a business outcome that %s serves, to be written", Literals.TRAINING_PROGRAMME__OUTCOMES,
								(p, gap) -> Skeletons.businessOutcome((NamedElement) p, gap)))),
				Map.entry("JW-3002", (Recipe<TrainingProgramme>) (p, gap) -> p.getDiscovery().isEmpty() ? Stream.of(DiscoveryMethod.values())
						.map(m -> Fix.of("Add discovery by " + m.getLiteral() + ", with findings to be written", () -> gap.add(p, Literals.TRAINING_PROGRAMME__DISCOVERY, discovery(m)))) : Stream.empty()),
				Map.entry("JW-3003", (Recipe<TrainingProgramme>) TrainingRecipes::standardsFor),
				Map.entry("JW-3004", (Recipe<TrainingModule>) (m, gap) -> Candidates.standards(StandardKind.EXTERNAL, programme(m).getAudience(), gap).distinct().limit(4)
						.map(s -> Fix.of("Add read " + Elements.label(s), () -> gap.add(m, Literals.TRAINING_MODULE__ACTIVITIES, PerformanceRecipes.read(s))))),
				Map.entry("JW-3006", (Recipe<TrainingModule>) (m, gap) -> Stream.of(Fix.of("Add a comfort check before this module, to be written", () -> comfortCheck(m, gap)))),
				Map.entry("JW-3008", (Recipe<TrainingProgramme>) (p, gap) -> p.getPhases().isEmpty() ? Stream.empty() : Stream.of(Fix.of("Add a wow module at the end, to be written",
						() -> wow(p, gap)))),
				Map.entry("JW-3009", Steps.<TrainingProgramme>tie(Literals.TRAINING_PROGRAMME__TOUCHPOINTS, "ties in", (p, gap) -> p.getAudience().stream()
						.flatMap(r -> gap.view().touchpointsReached(r).stream()))),
				Map.entry("JW-3010", (Recipe<TrainingProgramme>) (p, gap) -> Stream.of(Fix.of("Add the reviews that are missing, without dates yet", () -> reviews(p, gap)))),
				Map.entry("JW-3012", (Recipe<TrainingProgramme>) TrainingRecipes::practise),
				Map.entry("JW-3013", PerformanceRecipes.join()),
				Map.entry("JW-3014", (Recipe<PlayScenario>) (play, gap) -> programme(play).getAudience().stream().limit(4).map(r -> Fix.of("Let " + Elements.label(r) + " practise "
						+ Elements.label(play.getScenario()) + " too", () -> gap.say(play.getScenario(), Literals.SCENARIO__ROLES, r)))),
				Map.entry("JW-3015", Steps.<TrainingProgramme>tie(Literals.TRAINING_PROGRAMME__AUDIENCE, "for", (p, gap) -> Stream.concat(
						p.getTouchpoints().stream().flatMap(t -> t.getRoles().stream()), Candidates.all(Role.class, gap).sorted(Comparator.comparing(r -> r.getKind() != RoleKind.FRONT_LINE))))));
	}

	private static TrainingProgramme programme(EObject part) {
		return EcoreUtil2.getContainerOfType(part, TrainingProgramme.class);
	}

	private static DiscoveryStep discovery(DiscoveryMethod method) {
		DiscoveryStep step = NEW.createDiscoveryStep();
		step.setMethod(method);
		step.getFindings().add(Begun.unwritten("what was found"));
		return step;
	}

	private static Stream<Fix> standardsFor(TrainingProgramme programme, Gap gap) {
		return programme.getAudience().stream().filter(r -> gap.view().standardsOf(r).isEmpty()).limit(3).map(r -> Fix.of("Create a standard for " + Elements.label(r) + ", to be written",
				() -> gap.add(Skeletons.standard(r, r.getKind() == RoleKind.FRONT_LINE ? StandardKind.EXTERNAL : StandardKind.INTERNAL, List.of(r), gap))));
	}

	private static TextEdits comfortCheck(TrainingModule module, Gap gap) {
		ComfortCheck check = NEW.createComfortCheck();
		check.setName(gap.free("Ready"));
		Candidates.leaders(programme(module).getAudience(), gap).findFirst().ifPresent(check::setBy);
		check.getQuestions().add(Begun.unwritten("what shows whether people are ready"));
		Phase phase = (Phase) module.eContainer();
		return gap.editor().add(phase, Literals.PHASE__ITEMS, phase.getItems().indexOf(module), check);
	}

	private static TextEdits wow(TrainingProgramme programme, Gap gap) {
		TrainingModule module = NEW.createTrainingModule();
		module.setName(gap.free("Stories"));
		module.setKind(ModuleKind.WOW);
		Set<Role> audience = Set.copyOf(programme.getAudience());
		Candidates.all(WowMoment.class, gap).filter(w -> w.getRoles().stream().anyMatch(audience::contains)).limit(2).forEach(w -> {
			ReflectOnStory reflect = NEW.createReflectOnStory();
			reflect.setStory(w);
			module.getActivities().add(reflect);
		});
		return gap.add(programme.getPhases().get(programme.getPhases().size() - 1), Literals.PHASE__ITEMS, module);
	}

	private static TextEdits reviews(TrainingProgramme programme, Gap gap) {
		Set<ReviewQuestion> missing = EnumSet.allOf(ReviewQuestion.class);
		programme.getReviews().forEach(r -> missing.remove(r.getQuestion()));
		return TextEdits.inOneBlock(missing.stream().map(question -> {
			ProgrammeReview review = NEW.createProgrammeReview();
			review.setQuestion(question);
			Candidates.leaders(programme.getAudience(), gap).findFirst().ifPresent(review::setBy);
			return gap.add(programme, Literals.TRAINING_PROGRAMME__REVIEWS, review);
		}).toList());
	}

	/** Plays the difficult scenarios that there are about an issue, or a new one. */
	private static Stream<Fix> practise(TrainingProgramme programme, Gap gap) {
		List<TrainingModule> modules = EcoreUtil2.getAllContentsOfType(programme, TrainingModule.class).stream().filter(m -> m.getKind() == ModuleKind.ISSUES).toList();
		List<Scenario> played = EcoreUtil2.getAllContentsOfType(programme, PlayScenario.class).stream().map(PlayScenario::getScenario).toList();
		return modules.isEmpty() ? Stream.empty() : programme.getAudience().stream().flatMap(r -> gap.view().topIssues(r, 3).stream()).distinct()
				.filter(i -> played.stream().noneMatch(s -> s.getIssues().contains(i))).limit(3).map(i -> Fix.of("Create and play a difficult scenario about " + Elements.label(i)
						+ ", to be written", () -> {
							Scenario scenario = Skeletons.difficult(i, programme.getAudience().stream().filter(r -> r.getKind() != RoleKind.LEADER).limit(1).toList(), gap);
							PlayScenario play = NEW.createPlayScenario();
							play.setScenario(scenario);
							return gap.add(scenario).and(gap.add(modules.get(0), Literals.TRAINING_MODULE__ACTIVITIES, play));
						}));
	}
}

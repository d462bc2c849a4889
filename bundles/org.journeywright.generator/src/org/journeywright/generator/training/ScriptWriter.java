package org.journeywright.generator.training;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.generator.course.ScenarioScript;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Issue;
import org.journeywright.model.Persona;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.model.Touchpoint;

/** Turns the scenarios of a model into scripts to be played. */
final class ScriptWriter {

	private final ShortIds ids;

	ScriptWriter(ShortIds ids) {
		this.ids = ids;
	}

	/** The script of a scenario; whether it can be played is for {@code CourseCheck} to say. */
	ScenarioScript write(Scenario scenario) {
		List<ScenarioScript.Decision> decisions = steps(scenario, DecisionPoint.class).stream().map(this::decision).toList();
		List<ScenarioScript.Outcome> outcomes = steps(scenario, ScenarioOutcome.class).stream().map(this::outcome).toList();
		String start = decisions.isEmpty() ? "" : decisions.get(0).id();
		return new ScenarioScript(ids.of("s", scenario), Elements.label(scenario), label(scenario.getTouchpoints()),
				label(scenario.getRoles()), tone(scenario), difficulty(scenario), Refs.text(scenario.getOpening()),
				customer(scenario), behaviours(scenario.getExercises()), why(scenario), Refs.written(scenario.getSuccess()),
				start, decisions, outcomes);
	}

	private ScenarioScript.Decision decision(DecisionPoint decision) {
		return new ScenarioScript.Decision(ids.of("d", decision), Refs.written(decision.getContext()),
				Refs.text(decision.getSays()), decision.getOptions().stream().map(this::option).toList());
	}

	private ScenarioScript.Option option(ConversationOption option) {
		return new ScenarioScript.Option(grade(option), Refs.text(option.getSays()), behaviours(option.getShows()),
				behaviours(option.getBreaks()), mood(option.getMood()), Refs.written(option.getConsequence()),
				Refs.text(option.getFeedback()), next(option));
	}

	private String next(ConversationOption option) {
		return Refs.one(option.getTarget()).map(this::stepId).orElse("");
	}

	private String stepId(ConversationStep step) {
		return ids.of(step instanceof DecisionPoint ? "d" : "o", step);
	}

	private ScenarioScript.Outcome outcome(ScenarioOutcome outcome) {
		ScenarioScript.Ending ending = switch (outcome.getGrade()) {
			case GOOD -> ScenarioScript.Ending.GOOD;
			case MIXED -> ScenarioScript.Ending.MIXED;
			case BAD -> ScenarioScript.Ending.BAD;
		};
		String text = Refs.written(outcome.getText()).orElse(Elements.label(outcome));
		return new ScenarioScript.Outcome(ids.of("o", outcome), ending, text);
	}

	private List<String> behaviours(List<Behaviour> behaviours) {
		return Refs.all(behaviours).stream().distinct().map(one -> ids.of("b", one)).toList();
	}

	private static ScenarioScript.Grade grade(ConversationOption option) {
		return switch (option.getGrade()) {
			case BEST -> ScenarioScript.Grade.BEST;
			case ACCEPTABLE -> ScenarioScript.Grade.ACCEPTABLE;
			case POOR -> ScenarioScript.Grade.POOR;
		};
	}

	private static ScenarioScript.Tone tone(Scenario scenario) {
		return switch (scenario.getTone()) {
			case BASICS -> ScenarioScript.Tone.BASICS;
			case DIFFICULT -> ScenarioScript.Tone.DIFFICULT;
			case WOW -> ScenarioScript.Tone.WOW;
		};
	}

	private static OptionalInt difficulty(Scenario scenario) {
		Integer difficulty = scenario.getDifficulty();
		return difficulty == null ? OptionalInt.empty() : OptionalInt.of(Math.clamp(difficulty, 1, 5));
	}

	private static ScenarioScript.Customer customer(Scenario scenario) {
		Optional<String> persona = Refs.one(scenario.getPersona()).map((Persona one) -> Elements.label(one));
		String name = Refs.written(scenario.getCustomer()).or(() -> persona).orElse("The customer");
		return new ScenarioScript.Customer(name, openingMood(scenario));
	}

	private static int openingMood(Scenario scenario) {
		if (scenario.getMood() != null) {
			return mood(scenario.getMood());
		}
		return Refs.all(scenario.getTouchpoints()).stream().map(Touchpoint::getEmotionNow).filter(mood -> mood != null)
				.findFirst().map(ScriptWriter::mood).orElse(0);
	}

	private static int mood(Integer mood) {
		return mood == null ? 0 : Math.clamp(mood, -ScenarioScript.MOOD_LIMIT, ScenarioScript.MOOD_LIMIT);
	}

	private static Optional<String> why(Scenario scenario) {
		List<Issue> issues = Refs.all(scenario.getIssues());
		return Optional.of(String.join(" ", issues.stream().map(issue -> RankedIssue.of(issue).inWords()).toList()))
				.filter(words -> !words.isEmpty());
	}

	private static Optional<String> label(List<? extends EObject> elements) {
		return Refs.written(Words.list(Refs.all(elements)));
	}

	private static <T extends ConversationStep> List<T> steps(Scenario scenario, Class<T> type) {
		return scenario.getSteps().stream().filter(type::isInstance).map(type::cast).toList();
	}
}

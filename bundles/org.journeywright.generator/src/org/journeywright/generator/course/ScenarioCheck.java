package org.journeywright.generator.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of {@link CourseCheck} that walks conversations. */
final class ScenarioCheck {

	/** One digit of base 36 remembers a choice, and SCORM 1.2 reports it as a single character. */
	static final int OPTION_LIMIT = 36;

	private static final int QUOTE_LIMIT = 40;

	private final ScenarioScript scenario;
	private final Set<String> behaviours;
	private final Map<String, ScenarioScript.Decision> decisions = new HashMap<>();
	private final Set<String> outcomes = new HashSet<>();
	private final List<String> problems = new ArrayList<>();

	private ScenarioCheck(ScenarioScript scenario, Set<String> behaviours) {
		this.scenario = scenario;
		this.behaviours = behaviours;
	}

	static List<String> problems(ScenarioScript scenario, Set<String> behaviours) {
		ScenarioCheck check = new ScenarioCheck(scenario, behaviours);
		check.checkHead();
		check.checkIds();
		scenario.decisions().forEach(check::checkDecision);
		if (check.problems.isEmpty()) {
			check.checkPaths();
		}
		return check.problems;
	}

	private void checkHead() {
		if (scenario.title().isBlank()) {
			problem("has no title; write one");
		}
		if (Math.abs(scenario.customer().mood()) > ScenarioScript.MOOD_LIMIT) {
			problem("opens with the mood %s; moods run from -5 to +5", scenario.customer().mood());
		}
		scenario.difficulty().ifPresent(difficulty -> {
			if (difficulty < 1 || difficulty > 5) {
				problem("has the difficulty %s; it runs from 1 to 5", difficulty);
			}
		});
		requireBehaviours("", scenario.behaviours());
	}

	private void checkIds() {
		Stream.concat(scenario.decisions().stream().map(ScenarioScript.Decision::id),
				scenario.outcomes().stream().map(ScenarioScript.Outcome::id)).forEach(this::checkId);
		scenario.decisions().forEach(decision -> claim(decision.id(), decisions.put(decision.id(), decision) == null));
		scenario.outcomes().forEach(outcome -> claim(outcome.id(),
				outcomes.add(outcome.id()) && !decisions.containsKey(outcome.id())));
		if (outcomes.isEmpty()) {
			problem("has no outcome; add at least one that ends the conversation");
		}
		if (!decisions.containsKey(scenario.start())) {
			problem(scenario.decisions().isEmpty() ? "has no decision; add at least one with its options"
					: "starts at \"%s\", which is none of its decisions", scenario.start());
		}
	}

	private void checkId(String id) {
		if (!CourseCheck.SHORT_ID.matcher(id).matches()) {
			problem("has the id \"%s\"; ids are 1 to 20 lower-case letters and digits", id);
		}
	}

	private void claim(String id, boolean free) {
		if (!free) {
			problem("uses the id \"%s\" twice; each decision and outcome needs its own", id);
		}
	}

	private void checkDecision(ScenarioScript.Decision decision) {
		String where = place(decision) + ",";
		int count = decision.options().size();
		if (count == 0 || count > OPTION_LIMIT) {
			problem(where + " has %s options; a decision has 1 to %s", count, OPTION_LIMIT);
		}
		if (decision.options().stream().noneMatch(option -> option.grade() == ScenarioScript.Grade.BEST)) {
			problem(where + " has no best option; add what a good colleague would say");
		}
		for (int index = 0; index < count; index++) {
			checkOption(place(decision) + ", option " + (index + 1) + ",", decision.options().get(index));
		}
	}

	private void checkOption(String where, ScenarioScript.Option option) {
		if (!decisions.containsKey(option.next()) && !outcomes.contains(option.next())) {
			problem(where + (option.next().isEmpty() ? " leads nowhere; lead it to a decision or an outcome"
					: " leads to \"%s\", which is neither a decision nor an outcome of the scenario"), option.next());
		}
		if (Math.abs(option.mood()) > ScenarioScript.MOOD_LIMIT) {
			problem(where + " changes the mood by %s; a change runs from -5 to +5", option.mood());
		}
		if (option.says().isBlank()) {
			problem(where + " says nothing; write what the learner would say");
		}
		requireBehaviours(where, option.shows());
		requireBehaviours(where, option.breaks());
	}

	private void requireBehaviours(String where, List<String> references) {
		references.stream().filter(reference -> !behaviours.contains(reference)).forEach(reference -> problem(
				where + " refers to the behaviour \"%s\", which is not in the course", reference));
	}

	private void checkPaths() {
		Set<String> reached = closure(Set.of(scenario.start()), false);
		Set<String> ending = closure(outcomes, true);
		for (ScenarioScript.Decision decision : scenario.decisions()) {
			if (!reached.contains(decision.id())) {
				problem(place(decision) + ", is never reached; lead an option to it or remove it");
			} else if (!ending.contains(decision.id())) {
				problem(place(decision) + ", never reaches an outcome; lead one of the options out of the loop");
			}
		}
	}

	private Set<String> closure(Set<String> from, boolean backwards) {
		Map<String, Set<String>> steps = new HashMap<>();
		for (ScenarioScript.Decision decision : scenario.decisions()) {
			for (ScenarioScript.Option option : decision.options()) {
				String source = backwards ? option.next() : decision.id();
				String target = backwards ? decision.id() : option.next();
				steps.computeIfAbsent(source, key -> new HashSet<>()).add(target);
			}
		}
		Set<String> seen = new HashSet<>(from);
		Set<String> fresh = seen;
		while (!fresh.isEmpty()) {
			fresh = fresh.stream().flatMap(one -> steps.getOrDefault(one, Set.of()).stream())
					.filter(one -> !seen.contains(one)).collect(Collectors.toSet());
			seen.addAll(fresh);
		}
		return seen;
	}

	private String place(ScenarioScript.Decision decision) {
		String says = XmlText.shorten(decision.says(), QUOTE_LIMIT).replace("%", "%%");
		return ", decision " + (scenario.decisions().indexOf(decision) + 1) + (says.isBlank() ? "" : " (“" + says + "”)");
	}

	private void problem(String message, Object... arguments) {
		String rest = String.format(message, arguments);
		String joint = rest.startsWith(",") ? "" : " ";
		problems.add("Scenario \"" + scenario.title() + "\"" + joint + rest.strip() + ".");
	}
}

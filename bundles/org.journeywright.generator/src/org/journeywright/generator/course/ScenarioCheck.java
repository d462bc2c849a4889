package org.journeywright.generator.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of {@link CourseCheck} that walks conversations. */
final class ScenarioCheck {

	/** One digit of base 36 remembers a choice, and SCORM 1.2 reports it as a single character. */
	static final int OPTION_LIMIT = 36;

	private static final int QUOTE_LIMIT = 40;

	// The rules of the analysis that find the same faults.
	private static final String NEVER_REACHED = "JW-2901";
	private static final String NEVER_ENDS = "JW-2902";
	private static final String LEADS_NOWHERE = "JW-2903";
	private static final String NO_BEST_OPTION = "JW-2904";
	private static final String NO_DECISION = "JW-2915";

	private static final String UNKNOWN = "refers to the behaviour \"%s\", which is not in the course";

	private final ScenarioScript scenario;
	private final Set<String> behaviours;
	private final Map<String, ScenarioScript.Decision> decisions = new HashMap<>();
	private final Set<String> outcomes = new HashSet<>();
	private final List<ConversationProblem> problems = new ArrayList<>();

	private ScenarioCheck(ScenarioScript scenario, Set<String> behaviours) {
		this.scenario = scenario;
		this.behaviours = behaviours;
	}

	static List<ConversationProblem> problems(ScenarioScript scenario, Set<String> behaviours) {
		ScenarioCheck check = new ScenarioCheck(scenario, behaviours);
		check.checkHead();
		check.checkIds();
		IntStream.range(0, scenario.decisions().size()).forEach(check::checkDecision);
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
		unknown(scenario.behaviours()).forEach(one -> problem(UNKNOWN, one));
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
		if (scenario.decisions().isEmpty()) {
			problem(OptionalInt.empty(), Optional.of(NO_DECISION), " has no decision; add at least one with its options");
		} else if (!decisions.containsKey(scenario.start())) {
			problem("starts at \"%s\", which is none of its decisions", scenario.start());
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

	private void checkDecision(int place) {
		List<ScenarioScript.Option> options = scenario.decisions().get(place).options();
		if (options.isEmpty() || options.size() > OPTION_LIMIT) {
			problem(place, "", " has %s options; a decision has 1 to %s", options.size(), OPTION_LIMIT);
		}
		if (options.stream().noneMatch(option -> option.grade() == ScenarioScript.Grade.BEST)) {
			problem(place, NO_BEST_OPTION, " has no best option; add what a good colleague would say");
		}
		for (int index = 0; index < options.size(); index++) {
			checkOption(place, " option " + (index + 1) + ",", options.get(index));
		}
	}

	private void checkOption(int place, String where, ScenarioScript.Option option) {
		if (option.next().isEmpty()) {
			problem(place, LEADS_NOWHERE, where + " leads nowhere; lead it to a decision or an outcome");
		} else if (!decisions.containsKey(option.next()) && !outcomes.contains(option.next())) {
			problem(place, LEADS_NOWHERE, where + " leads to \"%s\", which is neither a decision nor an outcome of the scenario", option.next());
		}
		if (Math.abs(option.mood()) > ScenarioScript.MOOD_LIMIT) {
			problem(place, "", where + " changes the mood by %s; a change runs from -5 to +5", option.mood());
		}
		if (option.says().isBlank()) {
			problem(place, "", where + " says nothing; write what the learner would say");
		}
		Stream.of(option.shows(), option.breaks()).flatMap(this::unknown).forEach(one -> problem(place, "", where + " " + UNKNOWN, one));
	}

	private Stream<String> unknown(List<String> references) {
		return references.stream().filter(reference -> !behaviours.contains(reference));
	}

	private void checkPaths() {
		Set<String> reached = closure(Set.of(scenario.start()), false);
		Set<String> ending = closure(outcomes, true);
		for (int place = 0; place < scenario.decisions().size(); place++) {
			String id = scenario.decisions().get(place).id();
			if (!reached.contains(id)) {
				problem(place, NEVER_REACHED, " is never reached; lead an option to it or remove it");
			} else if (!ending.contains(id)) {
				problem(place, NEVER_ENDS, " never reaches an outcome; lead one of the options out of the loop");
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

	private String where(int place) {
		String says = XmlText.shorten(scenario.decisions().get(place).says(), QUOTE_LIMIT).replace("%", "%%");
		return ", decision " + (place + 1) + (says.isBlank() ? "" : " (“" + says + "”)") + ",";
	}

	private void problem(String message, Object... arguments) {
		problem(OptionalInt.empty(), Optional.empty(), " " + message, arguments);
	}

	private void problem(int decision, String code, String message, Object... arguments) {
		problem(OptionalInt.of(decision), Optional.of(code).filter(one -> !one.isEmpty()), where(decision) + message, arguments);
	}

	private void problem(OptionalInt decision, Optional<String> code, String message, Object... arguments) {
		String rest = String.format(message, arguments).stripTrailing();
		problems.add(new ConversationProblem(decision, code, "Scenario \"" + scenario.title() + "\"" + rest + "."));
	}
}

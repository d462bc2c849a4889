package org.journeywright.generator.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The size of the text in which the player remembers progress, and whether it fits SCORM 1.2.
 *
 * <p>The text has one fixed length for a course, whatever the learner does: it holds what was chosen last at each
 * decision, not a history, so that loops in a conversation do not make it grow. The sizes are those of the player's
 * progress format, version 1, described in {@code player/RESUME.md} of the bundle {@code org.journeywright.web}.
 *
 * @param activities number of activities
 * @param size       characters of the text, the same for every learner and path
 * @param scenarios  the scenarios with what each takes, largest first
 */
public record ResumeBudget(int activities, int size, List<Share> scenarios) {

	/** Characters that SCORM 1.2 grants for {@code cmi.suspend_data}. */
	public static final int LIMIT = 4096;

	private static final int HEADER = 24;
	private static final int ACTIVITY = 5;
	private static final int SCENARIO = 10;
	private static final int DECISION = 4;
	private static final int ANSWER_LIMIT = 35;
	private static final int COUNT_LIMIT = 1295;

	public ResumeBudget {
		scenarios = List.copyOf(scenarios);
	}

	/**
	 * What one scenario takes.
	 *
	 * @param size  characters
	 * @param nodes decisions and outcomes together
	 */
	public record Share(String title, int decisions, int size, int nodes) {
	}

	/** The budget of a course. */
	public static ResumeBudget of(Course course) {
		List<Activity> activities = course.phases().stream().flatMap(phase -> phase.modules().stream())
				.flatMap(module -> module.activities().stream()).toList();
		List<Share> shares = course.scenarios().stream().map(ResumeBudget::share)
				.sorted(Comparator.comparingInt(Share::size).reversed().thenComparing(Share::title)).toList();
		int size = HEADER + activities.stream().mapToInt(ResumeBudget::size).sum()
				+ shares.stream().mapToInt(Share::size).sum();
		return new ResumeBudget(activities.size(), size, shares);
	}

	private static int size(Activity activity) {
		return switch (activity) {
			case Activity.PlayScenario play -> 0;
			case Activity.CheckComfort comfort -> ACTIVITY + Math.clamp((long) comfort.asks().size() + comfort.questions().size(), 1, ANSWER_LIMIT);
			default -> ACTIVITY + 1;
		};
	}

	private static Share share(ScenarioScript scenario) {
		int decisions = scenario.decisions().size();
		return new Share(scenario.title(), decisions, SCENARIO + DECISION * decisions,
				decisions + scenario.outcomes().size());
	}

	/** Whether progress fits, on every path. */
	public boolean fits() {
		return problems().isEmpty();
	}

	/** Why progress does not fit and what to do, in sentences; empty when it fits. */
	public List<String> problems() {
		List<String> problems = new ArrayList<>();
		tooLong().ifPresent(problems::add);
		if (activities > COUNT_LIMIT || scenarios.size() > COUNT_LIMIT) {
			problems.add("The course has %s activities and %s scenarios; progress can be kept for %s of each. Split the programme."
					.formatted(activities, scenarios.size(), COUNT_LIMIT));
		}
		scenarios.stream().filter(share -> share.nodes() > COUNT_LIMIT + 1).map(share -> (
				"Scenario \"%s\" has %s decisions and outcomes; progress can be kept for %s. Split it into two scenarios.")
				.formatted(share.title(), share.nodes(), COUNT_LIMIT + 1)).forEach(problems::add);
		return problems;
	}

	private Optional<String> tooLong() {
		if (size <= LIMIT) {
			return Optional.empty();
		}
		return Optional.of(("Progress would take %s characters, and a learning system that speaks SCORM 1.2 keeps %s, so learners would "
				+ "lose their place. %sSplit the programme in two, or shorten its largest scenarios by %s decisions in all.")
				.formatted(size, LIMIT, largest(), (size - LIMIT + DECISION - 1) / DECISION));
	}

	private String largest() {
		return scenarios.stream().findFirst().map(share -> "The largest scenario is \"%s\" with %s decisions (%s characters). "
				.formatted(share.title(), share.decisions(), share.size())).orElse("");
	}
}

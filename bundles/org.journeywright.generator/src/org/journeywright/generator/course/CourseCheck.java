package org.journeywright.generator.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether a course holds together: identifiers, references, ranges, and conversations that can be finished.
 * The player relies on every one of these, so no package is written for a course with a problem.
 */
public final class CourseCheck {

	static final Pattern SHORT_ID = Pattern.compile("[a-z0-9]{1,20}");
	private static final Pattern COURSE_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
	private static final int COURSE_ID_LIMIT = 64;

	private final Course course;
	private final List<String> problems = new ArrayList<>();
	private final Set<String> standards;
	private final Set<String> behaviours;

	private CourseCheck(Course course) {
		this.course = course;
		this.standards = ids(course.standards(), Course.Standard::id);
		this.behaviours = ids(course.behaviours(), Course.Behaviour::id);
	}

	/** What keeps the course from being packed, in the order of the course; empty when it is sound. */
	public static List<String> problems(Course course) {
		CourseCheck check = new CourseCheck(course);
		check.checkAbout();
		check.checkIds();
		check.checkActivities();
		check.checkStandards();
		for (ScenarioScript scenario : course.scenarios()) {
			ScenarioCheck.problems(scenario, check.behaviours).forEach(problem -> check.problems.add(problem.text()));
		}
		return List.copyOf(check.problems);
	}

	/**
	 * What keeps a conversation from being played to its end; references to behaviours are left aside, because they
	 * depend on the course around it.
	 */
	public static List<ConversationProblem> conversationProblems(ScenarioScript scenario) {
		Stream<String> inOptions = scenario.decisions().stream().flatMap(decision -> decision.options().stream())
				.flatMap(option -> Stream.concat(option.shows().stream(), option.breaks().stream()));
		return List.copyOf(ScenarioCheck.problems(scenario,
				Stream.concat(scenario.behaviours().stream(), inOptions).collect(Collectors.toSet())));
	}

	/**
	 * Passes a course that is sound and fits the progress text of SCORM 1.2.
	 *
	 * @throws CourseException when it is not, with every problem found
	 */
	public static void require(Course course) throws CourseException {
		List<String> found = new ArrayList<>(problems(course));
		if (found.isEmpty()) {
			found.addAll(ResumeBudget.of(course).problems());
		}
		if (!found.isEmpty()) {
			throw new CourseException(course.about().title(), found);
		}
	}

	private void checkAbout() {
		Course.About about = course.about();
		if (!COURSE_ID.matcher(about.id()).matches() || about.id().length() > COURSE_ID_LIMIT) {
			problem("The course id \"%s\" must be lower-case letters and digits joined by hyphens, at most %s characters.",
					about.id(), COURSE_ID_LIMIT);
		}
		if (!LANGUAGE.matcher(about.language()).matches()) {
			problem("The language \"%s\" is not a language tag; write one such as en or pt-BR.", about.language());
		}
		if (about.masteryScore() < 0 || about.masteryScore() > 100) {
			problem("The mastery score %s must lie between 0 and 100.", about.masteryScore());
		}
		requireText("The course", "title", about.title());
		if (activities().findAny().isEmpty()) {
			problem("The course has no activity; give a phase at least one standard to read or scenario to play.");
		}
	}

	private void checkIds() {
		Map<String, String> owners = new HashMap<>();
		course.phases().stream().flatMap(phase -> phase.modules().stream()).forEach(module -> {
			claim(owners, module.id(), "module \"" + module.title() + "\"");
			module.activities().forEach(one -> claim(owners, one.id(), "activity \"" + one.title() + "\""));
		});
		course.standards().forEach(one -> claim(owners, one.id(), "standard \"" + one.title() + "\""));
		course.behaviours().forEach(one -> claim(owners, one.id(), "behaviour \"" + one.title() + "\""));
		course.scenarios().forEach(one -> claim(owners, one.id(), "scenario \"" + one.title() + "\""));
	}

	private void claim(Map<String, String> owners, String id, String owner) {
		if (!SHORT_ID.matcher(id).matches()) {
			problem("The id \"%s\" of %s must be 1 to 20 lower-case letters and digits.", id, owner);
		}
		String other = owners.putIfAbsent(id, owner);
		if (other != null) {
			problem("The id \"%s\" is used by %s and by %s; each needs its own.", id, other, owner);
		}
	}

	private void checkActivities() {
		Set<String> scenarios = ids(course.scenarios(), ScenarioScript::id);
		activities().forEach(activity -> {
			String where = "Activity \"" + activity.title() + "\"";
			requireText("Activity " + activity.id(), "title", activity.title());
			requireKnown(where, "behaviour", activity.behaviours(), behaviours);
			switch (activity) {
				case Activity.PlayScenario play ->
					requireKnown(where, "scenario", List.of(play.scenario()), scenarios);
				case Activity.ReadStandard read ->
					requireKnown(where, "standard", List.of(read.standard()), standards);
				case Activity.ReadStory story -> requireText(where, "story", story.story());
				case Activity.CheckKnowledge check -> requireText(where, "question", check.question());
				case Activity.CheckComfort comfort -> requireAsks(where, comfort);
				case Activity.Observe observe -> requireBehaviours(where, observe);
			}
		});
	}

	private void requireAsks(String where, Activity.CheckComfort comfort) {
		if (comfort.asks().isEmpty() && comfort.questions().isEmpty()) {
			problem("%s asks nothing; give it at least one question.", where);
		}
	}

	private void requireBehaviours(String where, Activity.Observe observe) {
		if (observe.behaviours().isEmpty()) {
			problem("%s names no behaviour to watch for; name at least one.", where);
		}
	}

	private void checkStandards() {
		for (Course.Standard standard : course.standards()) {
			requireText("Standard " + standard.id(), "title", standard.title());
			requireKnown("Standard \"" + standard.title() + "\"", "behaviour", standard.behaviours(), behaviours);
		}
		for (Course.Behaviour behaviour : course.behaviours()) {
			String where = "Behaviour \"" + behaviour.title() + "\"";
			requireText("Behaviour " + behaviour.id(), "title", behaviour.title());
			requireKnown(where, "standard", List.of(behaviour.standard()), standards);
		}
	}

	private void requireText(String where, String what, String text) {
		if (text.isBlank()) {
			problem("%s has no %s; write one.", where, what);
		}
	}

	private void requireKnown(String where, String kind, List<String> references, Set<String> known) {
		references.stream().filter(reference -> !known.contains(reference)).forEach(reference -> problem(
				"%s refers to the %s \"%s\", which is not in the course; add it or correct the reference.",
				where, kind, reference));
	}

	private Stream<Activity> activities() {
		return course.phases().stream().flatMap(phase -> phase.modules().stream())
				.flatMap(module -> module.activities().stream());
	}

	private void problem(String message, Object... arguments) {
		problems.add(String.format(message, arguments));
	}

	private static <T> Set<String> ids(List<T> elements, Function<T, String> id) {
		return elements.stream().map(id).collect(Collectors.toCollection(HashSet::new));
	}
}

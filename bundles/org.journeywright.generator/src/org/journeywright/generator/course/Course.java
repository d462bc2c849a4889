package org.journeywright.generator.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One training programme as learners meet it: phases over time, the activities in them, and everything these refer to.
 *
 * <p>Identifiers are short ({@code [a-z0-9]}, at most 20 characters), unique in the course and stable for the same
 * model. Lists keep the order in which the player shows them. {@link CourseCheck} says whether a course holds together.
 *
 * @param about     what the course is and for whom
 * @param phases    the time spans of the programme, first to last
 * @param standards the service standards that the course teaches
 * @param behaviours the observable behaviours that the scenarios practise
 * @param scenarios the conversations to be played
 */
public record Course(About about, List<Phase> phases, List<Standard> standards, List<Behaviour> behaviours,
		List<ScenarioScript> scenarios) {

	/** The version of the data format that {@link CourseJson} writes and the player reads. */
	public static final int FORMAT = 1;

	public Course {
		phases = List.copyOf(phases);
		standards = List.copyOf(standards);
		behaviours = List.copyOf(behaviours);
		scenarios = List.copyOf(scenarios);
	}

	/**
	 * What the course is, whom it is for and what it serves.
	 *
	 * @param id           lower-case words joined by hyphens; names the course in files, stored progress and the manifest
	 * @param title        the programme's name
	 * @param organisation whose programme it is
	 * @param language     BCP 47 tag of the texts, such as {@code en}
	 * @param outcome      the business outcome served, as a sentence
	 * @param audience     names of the roles trained
	 * @param masteryScore score from 0 to 100 at which the course is passed
	 * @param seed         starts the shuffling of options: the same seed shuffles the same way
	 * @param modelDate    the day the model speaks of, where it says so
	 * @param rationale    why there is the programme, where its author says so
	 * @param why          how the programme was put together, as a sentence
	 */
	public record About(String id, String title, String organisation, String language, String outcome,
			List<String> audience, int masteryScore, int seed, Optional<LocalDate> modelDate,
			Optional<String> rationale, String why) {
		public About {
			audience = List.copyOf(audience);
		}
	}

	/**
	 * A span of time in the programme.
	 *
	 * @param when     such as "Weeks 1-2", where the author says so
	 * @param delivery such as "workshop", where the author says so
	 */
	public record Phase(String title, Optional<String> when, Optional<String> delivery, List<Module> modules) {
		public Phase {
			modules = List.copyOf(modules);
		}
	}

	/**
	 * Activities that belong together.
	 *
	 * @param why why this module stands at this place
	 */
	public record Module(String id, String title, Kind kind, String why, List<Activity> activities) {
		public Module {
			activities = List.copyOf(activities);
		}

		/** The place of a module between the two book ends: basics first, wow moments last. */
		public enum Kind { BASICS, ISSUES, WOW }
	}

	/** A service standard and the behaviours that make it observable. */
	public record Standard(String id, String title, String statement, Optional<String> rationale,
			List<String> behaviours) {
		public Standard {
			behaviours = List.copyOf(behaviours);
		}
	}

	/**
	 * A behaviour that a colleague can see or hear.
	 *
	 * @param standard the standard it belongs to
	 * @param text     the observable wording
	 */
	public record Behaviour(String id, String standard, String title, String text, List<String> looksLike,
			List<String> doesNotLookLike) {
		public Behaviour {
			looksLike = List.copyOf(looksLike);
			doesNotLookLike = List.copyOf(doesNotLookLike);
		}
	}
}

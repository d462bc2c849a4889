package org.journeywright.generator.course;

import java.util.List;
import java.util.Optional;

/** One thing a learner does in a module. Every activity says {@link #why()} it is where it is. */
public sealed interface Activity {

	/** Short identifier, unique in the course. */
	String id();

	/** What the activity is called in the course's table of contents. */
	String title();

	/** Why the activity is in the course and at this place, as a sentence. */
	String why();

	/** Identifiers of the behaviours that the activity names itself (a scenario names its own). */
	default List<String> behaviours() {
		return List.of();
	}

	/**
	 * Plays a conversation with a customer.
	 *
	 * @param scenario identifier of the {@link ScenarioScript}
	 * @param pinned   whether the author put it here, so that no rule moved it
	 */
	record PlayScenario(String id, String title, String scenario, String why, boolean pinned) implements Activity {
	}

	/**
	 * Reads a service standard with its behaviours.
	 *
	 * @param standard identifier of the {@link Course.Standard}
	 */
	record ReadStandard(String id, String title, String standard, String why) implements Activity {
	}

	/** Reads a true story and finds the behaviours in it. */
	record ReadStory(String id, String title, String story, Optional<String> toldBy, List<String> behaviours,
			String why) implements Activity {
		public ReadStory {
			behaviours = List.copyOf(behaviours);
		}
	}

	/**
	 * Watches for behaviours on the job.
	 *
	 * @param by who observes and coaches, where the model says so
	 */
	record Observe(String id, String title, List<String> behaviours, Optional<String> by, String why)
			implements Activity {
		public Observe {
			behaviours = List.copyOf(behaviours);
		}
	}

	/** Answers a question in the learner's own words. */
	record CheckKnowledge(String id, String title, String question, List<String> behaviours, String why)
			implements Activity {
		public CheckKnowledge {
			behaviours = List.copyOf(behaviours);
		}
	}

	/**
	 * Asks learners whether they feel ready for the hard moments.
	 *
	 * @param asks      statements that the learner agrees to more or less
	 * @param questions open questions, for which there is no scale
	 * @param by        who talks them over with the learner, where the model says so
	 */
	record CheckComfort(String id, String title, List<String> asks, List<String> questions, Optional<String> by, String why)
			implements Activity {
		public CheckComfort {
			asks = List.copyOf(asks);
			questions = List.copyOf(questions);
		}
	}
}

package org.journeywright.generator.course;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scenario ready to be played: a directed graph of decisions that ends in outcomes. It may hold cycles, as long as
 * every one of them can be left.
 *
 * @param touchpoint where in the journey it happens, where the model says so
 * @param role       who plays it, where the model says so
 * @param difficulty 1 (easy) to 5 (hard), where the author says so
 * @param opening    the situation before the first word
 * @param behaviours identifiers of the behaviours practised
 * @param why        why it matters, such as the issue behind it and how often that happens
 * @param success    the story of the same situation handled well
 * @param start      identifier of the first decision
 */
public record ScenarioScript(String id, String title, Optional<String> touchpoint, Optional<String> role, Tone tone,
		OptionalInt difficulty, String opening, Customer customer, List<String> behaviours, Optional<String> why,
		Optional<String> success, String start, List<Decision> decisions, List<Outcome> outcomes) {

	/** The customer's mood runs from minus this to plus this. */
	public static final int MOOD_LIMIT = 5;

	public ScenarioScript {
		behaviours = List.copyOf(behaviours);
		decisions = List.copyOf(decisions);
		outcomes = List.copyOf(outcomes);
	}

	/** What kind of moment the scenario trains. */
	public enum Tone { BASICS, DIFFICULT, WOW }

	/** How good an option is. Two grades below the best, because a tempting half-measure is not a plain mistake. */
	public enum Grade { BEST, ACCEPTABLE, POOR }

	/** How an outcome leaves the customer. */
	public enum Ending { GOOD, MIXED, BAD }

	/**
	 * The person across the counter or on the line.
	 *
	 * @param mood the mood at the opening, -5 to +5
	 */
	public record Customer(String name, int mood) {
	}

	/**
	 * A point where the learner chooses what to say.
	 *
	 * @param context what happens before the customer speaks, where there is something to tell
	 * @param says    what the customer says
	 */
	public record Decision(String id, Optional<String> context, String says, List<Option> options) {
		public Decision {
			options = List.copyOf(options);
		}
	}

	/**
	 * One thing the learner may say.
	 *
	 * @param shows    identifiers of behaviours the option shows
	 * @param breaks   identifiers of behaviours the option breaks
	 * @param mood     change of the customer's mood, -5 to +5
	 * @param then     what happens next, told before the option is judged
	 * @param feedback what a coach says about it
	 * @param next     identifier of the decision or outcome it leads to
	 */
	public record Option(Grade grade, String says, List<String> shows, List<String> breaks, int mood,
			Optional<String> then, String feedback, String next) {
		public Option {
			shows = List.copyOf(shows);
			breaks = List.copyOf(breaks);
		}
	}

	/** An end of the conversation. */
	public record Outcome(String id, Ending grade, String text) {
	}
}

package org.journeywright.ui.scenario.model;

import java.util.List;
import java.util.Optional;

import org.journeywright.model.OptionGrade;
import org.journeywright.model.OutcomeGrade;

/** A point that a conversation can reach, as the editor shows it. */
public sealed interface Stop {

	/** By which it is found in the model. */
	String identity();

	/** Its name as it stands in the text. */
	String name();

	/** Its name as people read it. */
	String label();

	/** A moment in which the learner chooses. */
	record Decision(String identity, String name, String label, String context, String says, List<Option> options) implements Stop {
		public Decision {
			options = List.copyOf(options);
		}
	}

	/** An end of the conversation. */
	record Outcome(String identity, String name, String label, OutcomeGrade grade, String text) implements Stop {
	}

	/**
	 * One thing the learner may say.
	 *
	 * @param from the failure story it comes from
	 * @param mood the change of the customer's mood
	 * @param then what happens next
	 * @param next where it leads
	 */
	record Option(String identity, OptionGrade grade, String says, List<Named> shows, List<Named> breaks, Optional<Named> from, Optional<Integer> mood, String then,
			String feedback, Optional<Named> next) {
		public Option {
			shows = List.copyOf(shows);
			breaks = List.copyOf(breaks);
		}
	}
}

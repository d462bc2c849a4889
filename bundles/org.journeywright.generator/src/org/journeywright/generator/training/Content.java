package org.journeywright.generator.training;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.WowMoment;

/** What a piece of a programme is about. */
public sealed interface Content {

	/** What the piece is called in the programme. */
	String title();

	/** Playing a scenario. */
	record Play(Scenario scenario) implements Content {
		@Override
		public String title() {
			return Elements.label(scenario);
		}
	}

	/** Reading a standard. */
	record Read(ServiceStandard standard) implements Content {
		@Override
		public String title() {
			return Elements.label(standard);
		}
	}

	/** Reflecting on a true story. */
	record Story(WowMoment moment) implements Content {
		@Override
		public String title() {
			return Elements.label(moment);
		}
	}

	/** Watching for behaviours on the job. */
	record Watch(List<Behaviour> behaviours, Optional<Role> by) implements Content {
		public Watch {
			behaviours = List.copyOf(behaviours);
		}

		@Override
		public String title() {
			return "Watch for " + Words.list(behaviours);
		}
	}

	/** Answering a question. */
	record Question(String question, List<Behaviour> behaviours) implements Content {
		public Question {
			behaviours = List.copyOf(behaviours);
		}

		@Override
		public String title() {
			return Refs.line(question);
		}
	}

	/**
	 * Saying how ready one feels.
	 *
	 * @param asks what learners are asked: statements that they agree to more or less, and open questions
	 */
	record Comfort(String name, List<String> asks, Optional<Role> by) implements Content {
		/** Ends a question, in Latin, Chinese or Arabic script. */
		private static final Pattern QUESTION = Pattern.compile("[?\uFF1F\u061F]!?$");

		public Comfort {
			asks = List.copyOf(asks);
		}

		/** What learners agree to more or less: "not yet", "nearly", "comfortable". */
		public List<String> statements() {
			return asks.stream().filter(ask -> !isQuestion(ask)).toList();
		}

		/** What has no answer on a scale and wants to be talked about. */
		public List<String> questions() {
			return asks.stream().filter(Comfort::isQuestion).toList();
		}

		private static boolean isQuestion(String ask) {
			return QUESTION.matcher(ask.strip()).find();
		}

		@Override
		public String title() {
			return name;
		}
	}
}

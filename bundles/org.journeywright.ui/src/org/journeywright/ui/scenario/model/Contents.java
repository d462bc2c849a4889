package org.journeywright.ui.scenario.model;

import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.ui.scenario.model.ScenarioState.Failure;
import org.journeywright.ui.scenario.model.Stop.Decision;
import org.journeywright.ui.scenario.model.Stop.Option;
import org.journeywright.ui.scenario.model.Stop.Outcome;

/**
 * What goes with a part of a scenario that is taken out.
 *
 * @param kind      what the part is: "decision point"
 * @param isWritten whether somebody has written something in it
 * @param users     how many options lead to it or come from it
 */
public record Contents(String kind, boolean isWritten, long users) {

	/** The contents of a part of a scenario; those of nothing where it is gone. */
	public static Contents of(ScenarioState state, String identity) {
		Optional<Failure> failure = state.failures().stream().filter(f -> f.identity().equals(identity)).findFirst();
		if (failure.isPresent()) {
			return new Contents("failure story", !failure.get().story().isBlank(), options(state).filter(o -> o.from().filter(f -> f.identity().equals(identity)).isPresent()).count());
		}
		Optional<Option> option = options(state).filter(o -> o.identity().equals(identity)).findFirst();
		if (option.isPresent()) {
			return new Contents("", isWritten(option.get()), 0);
		}
		long users = options(state).filter(o -> o.next().filter(n -> n.identity().equals(identity)).isPresent()).count();
		return state.stop(identity).map(stop -> switch (stop) {
			case Decision decision -> new Contents("decision point",
					!(decision.context() + decision.says()).isBlank() || decision.options().stream().anyMatch(Contents::isWritten), users);
			case Outcome outcome -> new Contents("outcome", !outcome.text().isBlank(), users);
		}).orElse(new Contents("", false, 0));
	}

	private static Stream<Option> options(ScenarioState state) {
		return state.decisions().stream().flatMap(d -> d.options().stream());
	}

	private static boolean isWritten(Option option) {
		return !(option.says() + option.then() + option.feedback()).isBlank();
	}
}

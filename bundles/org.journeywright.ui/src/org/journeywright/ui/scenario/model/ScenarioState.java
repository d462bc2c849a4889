package org.journeywright.ui.scenario.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.model.ScenarioTone;
import org.journeywright.ui.scenario.model.Stop.Decision;
import org.journeywright.ui.scenario.model.Stop.Outcome;

/**
 * A scenario as it is at one moment, free of the model's thread.
 *
 * @param ref        the scenario
 * @param place      where it stands, to find it again when it has another name
 * @param name       its name as it stands in the text
 * @param difficulty 1 to 5
 * @param stops      decision points and outcomes, in the order of the text
 * @param choices    what can be referred to
 * @param gates      what each step still lacks
 * @param rehearsal  how it plays
 */
public record ScenarioState(ElementRef ref, Place place, String name, ScenarioTone tone, Optional<Integer> difficulty, List<Named> touchpoints, List<Named> roles,
		List<Named> issues, List<Named> exercises, String success, List<Failure> failures, String customer, Optional<Named> persona, Optional<Integer> mood,
		String opening, List<Stop> stops, Choices choices, Map<Step, Gate> gates, Rehearsal rehearsal) {

	/** A file and the place among its elements, from 0. */
	public record Place(String file, int index) {
	}

	/** A story of how it goes wrong. */
	public record Failure(String identity, String name, String label, String story) {
	}

	/**
	 * What can be referred to, in the order of the model.
	 *
	 * @param near  behaviours of the standards that apply at the scenario's touchpoints
	 * @param other all other behaviours
	 */
	public record Choices(List<Named> scenarios, List<Named> touchpoints, List<Named> roles, List<Named> issues, List<Named> personas, List<Named> near,
			List<Named> other) {
	}

	/** By which it is found in the model. */
	public String identity() {
		return ref.identity();
	}

	/** The moments in which the learner chooses. */
	public List<Decision> decisions() {
		return stops.stream().filter(Decision.class::isInstance).map(Decision.class::cast).toList();
	}

	/** The ends. */
	public List<Outcome> outcomes() {
		return stops.stream().filter(Outcome.class::isInstance).map(Outcome.class::cast).toList();
	}

	/** What the scenario or a part of it is called; a part that is gone has the name of the scenario. */
	public String label(String identity) {
		Stream<String> options = decisions().stream().flatMap(d -> IntStream.range(0, d.options().size()).filter(i -> d.options().get(i).identity().equals(identity))
				.mapToObj(i -> "option " + (i + 1) + " of " + d.label()));
		return Stream.of(failures.stream().filter(f -> f.identity().equals(identity)).map(Failure::label), stop(identity).map(Stop::label).stream(), options).flatMap(s -> s)
				.findFirst().orElse(ref.label());
	}

	/** A point of the conversation; empty if it is gone. */
	public Optional<Stop> stop(String identity) {
		return stops.stream().filter(s -> s.identity().equals(identity)).findFirst();
	}
}

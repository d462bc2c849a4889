package org.journeywright.diagram.blueprint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Settings;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Journey;
import org.journeywright.model.Role;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/**
 * What of a journey is shown.
 *
 * @param stage
 *            the only stage that is shown, if it is one
 * @param touchpoint
 *            the only touchpoint that is shown, if it is one
 * @param byTeam
 *            whether the lanes are teams rather than roles
 */
record Scope(ModelView model, Journey journey, Optional<Stage> stage, Optional<Touchpoint> touchpoint, boolean byTeam) {

	static final String STAGE = "stage";
	static final String TOUCHPOINT = "touchpoint";
	static final String LANES = "lanes";
	static final String TEAM = "team";

	static Scope of(ModelView model, Journey journey, Settings settings) {
		Optional<Stage> stage = settings.value(STAGE).flatMap(id -> journey.getStages().stream().filter(s -> Elements.identity(s).equals(id)).findFirst());
		Optional<Touchpoint> touchpoint = settings.value(TOUCHPOINT)
				.flatMap(id -> stages(journey, stage).stream().flatMap(s -> s.getTouchpoints().stream()).filter(t -> Elements.identity(t).equals(id)).findFirst());
		return new Scope(model, journey, stage, touchpoint, settings.value(LANES).filter(TEAM::equals).isPresent());
	}

	private static List<Stage> stages(Journey journey, Optional<Stage> stage) {
		return stage.map(List::of).orElse(journey.getStages());
	}

	/** The stages that are shown, with or without touchpoints. */
	List<Stage> stages() {
		return touchpoint.map(t -> List.of((Stage) t.eContainer())).orElseGet(() -> stages(journey, stage));
	}

	/** The touchpoints that are shown, in the order of the journey. */
	List<Touchpoint> touchpoints() {
		return touchpoint.map(List::of).orElseGet(() -> stages().stream().flatMap(s -> s.getTouchpoints().stream()).toList());
	}

	/** The handoffs behind the touchpoints, and those that lead to no touchpoint at all but concern somebody who has a part, in the order of the model. */
	List<Handoff> handoffs(Set<Role> withPart) {
		Set<Handoff> shown = new LinkedHashSet<>();
		touchpoints().forEach(t -> shown.addAll(model.handoffsBehind(t)));
		model.all(Handoff.class).stream().filter(h -> model.touchpointsReached(h).isEmpty()).filter(h -> withPart.contains(h.getProvider()) || withPart.contains(h.getReceiver()))
				.forEach(shown::add);
		return shown.stream().sorted(model.inOrder()).toList();
	}
}

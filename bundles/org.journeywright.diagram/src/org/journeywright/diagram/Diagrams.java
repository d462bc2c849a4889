package org.journeywright.diagram;

import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.blueprint.Blueprint;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.ecosystem.Ecosystem;
import org.journeywright.diagram.flow.ScenarioFlow;
import org.journeywright.diagram.map.JourneyMap;
import org.journeywright.diagram.relationship.Relationship;
import org.journeywright.diagram.roadmap.Roadmap;

/** All diagrams there are. */
public final class Diagrams {

	private static final List<Diagram> ALL = List.of(new Relationship(), new JourneyMap(), new Blueprint(), new ScenarioFlow(), new Roadmap(), new Ecosystem());

	private Diagrams() {
	}

	/** The diagrams, in the order in which they are offered. */
	public static List<Diagram> all() {
		return ALL;
	}

	/** The diagram of a kind. */
	public static Optional<Diagram> of(DiagramKind kind) {
		return ALL.stream().filter(d -> d.kind() == kind).findFirst();
	}
}

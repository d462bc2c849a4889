package org.journeywright.diagram;

import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.flow.ScenarioFlow;

/** All diagrams there are. */
public final class Diagrams {

	private static final List<Diagram> ALL = List.of(new ScenarioFlow());

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

package org.journeywright.diagram.drawing;

import java.util.Optional;
import java.util.stream.Stream;

/** The diagrams there are. */
public enum DiagramKind {

	/** All journeys of the customer relationship on one line. */
	RELATIONSHIP("relationship", "Customer relationship"),
	/** One journey with its stages, touchpoints and lanes. */
	JOURNEY_MAP("journey-map", "Journey map"),
	/** A journey, and the people and handoffs behind it. */
	BLUEPRINT("blueprint", "Service blueprint"),
	/** The conversation of a scenario. */
	SCENARIO_FLOW("scenario-flow", "Scenario flow"),
	/** The initiatives of the experience strategy. */
	ROADMAP("roadmap", "Strategy roadmap"),
	/** The elements of the strategy and how they influence each other. */
	ECOSYSTEM("ecosystem", "Strategy ecosystem");

	private final String word;
	private final String label;

	DiagramKind(String word, String label) {
		this.word = word;
		this.label = label;
	}

	/** As it is written on the command line and in addresses: {@code journey-map}. */
	public String word() {
		return word;
	}

	/** As people say it. */
	public String label() {
		return label;
	}

	/** The kind that is written so. */
	public static Optional<DiagramKind> of(String word) {
		return Stream.of(values()).filter(k -> k.word.equals(word)).findFirst();
	}
}

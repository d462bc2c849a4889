package org.journeywright.diagram.blueprint;

import org.journeywright.model.Placement;

/** The three zones of a service blueprint below the customer, each with the line that parts it from the one above. The lines are those of Shostack and Kingman-Brundage. */
enum Band {

	FRONT_LINE("Front line", "Line of interaction", Placement.ON_STAGE, "Above it the customer, below it whoever meets the customer"),
	BACKSTAGE("Backstage", "Line of visibility", Placement.BACKSTAGE, "What is below this line customers do not see"),
	INTERNAL("Internal", "Line of internal interaction", Placement.INTERNAL, "Below it colleagues and systems that serve those above");

	private final String label;
	private final String line;
	private final Placement placement;
	private final String meaning;

	Band(String label, String line, Placement placement, String meaning) {
		this.label = label;
		this.line = line;
		this.placement = placement;
		this.meaning = meaning;
	}

	/** As people say it. */
	String label() {
		return label;
	}

	/** The line above it. */
	String line() {
		return line;
	}

	/** What the line means, in a sentence. */
	String meaning() {
		return meaning;
	}

	/** Where the work in it stands. */
	Placement placement() {
		return placement;
	}

	/** As in ids of figures: {@code front-line}. */
	String token() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	static Band of(Placement placement) {
		return switch (placement) {
			case ON_STAGE -> FRONT_LINE;
			case BACKSTAGE -> BACKSTAGE;
			case INTERNAL -> INTERNAL;
		};
	}
}

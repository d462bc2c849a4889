package org.journeywright.ui.welcome;

/** What a new model begins with. */
public enum Template {

	/** A journey with one touchpoint, to be filled in. */
	FIRST("A first journey", "One journey with one touchpoint, and notes on what to write where.", "Our customers' journey", "templates/first"),
	/** The smallest whole model. */
	CAFE("The corner café", "An example on one page: a morning in a café, with a few gaps to close.", "Corner café", "models/corner-cafe"),
	/** The example company. */
	LUMEN("Lumen Appliances", "The example company: two journeys, standards, handoffs, metrics and training.", "Lumen Appliances", "models/lumen");

	private final String label;
	private final String sentence;
	private final String folder;
	private final String place;

	Template(String label, String sentence, String folder, String place) {
		this.label = label;
		this.sentence = sentence;
		this.folder = folder;
		this.place = place;
	}

	/** What it is called. */
	public String label() {
		return label;
	}

	/** What it holds. */
	public String sentence() {
		return sentence;
	}

	/** A name for the folder, to be changed at will. */
	public String folder() {
		return folder;
	}

	/** Where its files are in {@link #bundle()}. */
	String place() {
		return place;
	}

	/** The bundle that has its files. */
	String bundle() {
		return this == FIRST ? "org.journeywright.ui" : "org.journeywright.examples";
	}
}

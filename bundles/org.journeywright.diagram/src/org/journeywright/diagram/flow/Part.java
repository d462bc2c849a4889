package org.journeywright.diagram.flow;

/**
 * A text of an element that can be written in place.
 *
 * @param id
 *            of its figure
 * @param kind
 *            of its figure; edits go by it
 * @param about
 *            the identity of its element
 * @param label
 *            what the text is, for screen readers: "Customer says"
 * @param text
 *            what it says now; empty where it is missing
 * @param hint
 *            what belongs here
 * @param isLong
 *            whether it may be several lines
 */
record Part(String id, String kind, String about, String label, String text, String hint, boolean isLong) {

	Part {
		text = text == null ? "" : text;
	}

	boolean isMissing() {
		return text.isBlank();
	}
}

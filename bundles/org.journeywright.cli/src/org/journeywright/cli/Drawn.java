package org.journeywright.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.drawing.Drawing;

/**
 * A drawing that a command has made.
 *
 * @param name
 *            of its files, without what says the format
 */
record Drawn(String name, Subject subject, Drawing drawing) {

	/** The same, drawn so. */
	Drawn as(Drawing other) {
		return new Drawn(name, subject, other);
	}

	/** Whether there is anything to see on it. */
	boolean showsSomething() {
		return drawing.hint().isBlank() && !drawing.figures().isEmpty();
	}

	/** In words: "Journey map: Own a machine". */
	String what() {
		return drawing.kind().label() + (subject.identity().isEmpty() ? "" : ": " + subject.label());
	}

	/** For programs. */
	Map<String, Object> entry() {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("kind", drawing.kind().word());
		entry.put("subject", subject.identity());
		entry.put("title", drawing.title());
		return entry;
	}
}

package org.journeywright.diagram.export;

import java.util.List;

/**
 * A file made of a drawing.
 *
 * @param content
 *            its bytes; the same for the same drawing
 * @param warnings
 *            what the user should know about it, in sentences; mostly none
 */
public record Exported(byte[] content, List<String> warnings) {

	public Exported {
		warnings = List.copyOf(warnings);
	}
}

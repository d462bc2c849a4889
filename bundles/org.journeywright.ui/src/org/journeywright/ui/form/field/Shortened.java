package org.journeywright.ui.form.field;

import org.eclipse.swt.graphics.GC;

/** Cuts words to the room there is. */
final class Shortened {

	private Shortened() {
	}

	/** The words, or as many of them as fit with three dots behind. */
	static String to(GC gc, String words, int room) {
		String line = words.replaceAll("\\s+", " ").strip();
		if (gc.textExtent(line).x <= room) {
			return line;
		}
		int fits = 0;
		int tooMany = line.length();
		while (tooMany - fits > 1) {
			int middle = (fits + tooMany) / 2;
			if (gc.textExtent(line.substring(0, middle) + "…").x <= room) {
				fits = middle;
			} else {
				tooMany = middle;
			}
		}
		return line.substring(0, fits).stripTrailing() + "…";
	}
}

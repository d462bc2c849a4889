package org.journeywright.diagram.type;

import java.text.Bidi;
import java.util.stream.IntStream;

/** Puts the characters of a line in the order and form in which they are drawn: Hebrew and Arabic are read from right to left. Source: Unicode Standard Annex #9. */
public final class Reading {

	private static final String MIRRORED = "()[]{}<>«»‹›";

	private Reading() {
	}

	/** Whether some of a line is read from right to left. */
	public static boolean turns(String line) {
		return Bidi.requiresBidi(line.toCharArray(), 0, line.length());
	}

	/** The characters of a line from left to right; its first letter says from which side the line as a whole is read. */
	public static int[] drawn(String line) {
		if (!turns(line)) {
			return line.codePoints().toArray();
		}
		String joined = Arabic.joined(line);
		Bidi bidi = new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		int[] starts = IntStream.iterate(0, at -> at < joined.length(), at -> joined.offsetByCodePoints(at, 1)).toArray();
		byte[] levels = new byte[starts.length];
		Integer[] order = new Integer[starts.length];
		for (int i = 0; i < starts.length; i++) {
			levels[i] = (byte) bidi.getLevelAt(starts[i]);
			order[i] = i;
		}
		Bidi.reorderVisually(levels.clone(), 0, order, 0, order.length);
		return IntStream.range(0, order.length).map(i -> turned(joined.codePointAt(starts[order[i]]), levels[order[i]])).toArray();
	}

	private static int turned(int character, byte level) {
		int at = level % 2 == 0 ? -1 : MIRRORED.indexOf(character);
		return at < 0 ? character : MIRRORED.charAt(at ^ 1);
	}
}

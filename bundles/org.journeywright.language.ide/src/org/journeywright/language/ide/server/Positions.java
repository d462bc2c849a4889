package org.journeywright.language.ide.server;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Converts between offsets in a text and lines with columns, both counted from 0 in UTF-16 units as the protocol does. */
public final class Positions {

	private final String text;
	private final int[] lines;

	/** The positions of a text. */
	public Positions(String text) {
		this.text = text;
		int[] starts = new int[16];
		int count = 1;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
			}
			starts[count++] = at + 1;
		}
		this.lines = Arrays.copyOf(starts, count);
	}

	/** The offset of a position; a position behind the end of a line or of the text is taken to that end. */
	public int offset(Position position) {
		if (position.getLine() >= lines.length) {
			return text.length();
		}
		int start = lines[Math.max(0, position.getLine())];
		int end = position.getLine() + 1 < lines.length ? lines[position.getLine() + 1] - 1 : text.length();
		return Math.max(start, Math.min(end, start + position.getCharacter()));
	}

	/** The position of an offset. */
	public Position position(int offset) {
		int within = Math.max(0, Math.min(offset, text.length()));
		int found = Arrays.binarySearch(lines, within);
		int line = found >= 0 ? found : -found - 2;
		return new Position(line, within - lines[line]);
	}

	/** The range of a stretch of text. */
	public Range range(int offset, int length) {
		return new Range(position(offset), position(offset + length));
	}
}

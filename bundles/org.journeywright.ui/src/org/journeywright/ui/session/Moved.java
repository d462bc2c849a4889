package org.journeywright.ui.session;

import java.util.function.IntUnaryOperator;

import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/** Where the places of a text are in another that came of it: in the same line at the same letter, as far as that line is still there. */
final class Moved implements IntUnaryOperator {

	private final Lines before;
	private final Lines after;
	private final RangeDifference[] differences;

	Moved(String before, String after) {
		this.before = Lines.of(before);
		this.after = Lines.of(after);
		this.differences = RangeDifferencer.findDifferences(this.before, this.after);
	}

	@Override
	public int applyAsInt(int offset) {
		Lines.Place place = before.place(offset);
		int line = Math.min(line(place.line()), after.getRangeCount() - 1);
		return after.offset(line) + Math.min(place.column(), after.length(line));
	}

	private int line(int line) {
		int shift = 0;
		for (RangeDifference difference : differences) {
			if (line < difference.leftStart()) {
				break;
			}
			if (line < difference.leftEnd()) {
				return difference.rightStart() + Math.min(line - difference.leftStart(), Math.max(0, difference.rightLength() - 1));
			}
			shift = difference.rightEnd() - difference.leftEnd();
		}
		return line + shift;
	}
}

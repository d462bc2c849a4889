package org.journeywright.ui.session;

import java.util.Optional;

import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/** Joins what two people changed in one text, line by line. */
final class Merge {

	private Merge() {
	}

	/** The text with the changes of both; empty where both changed the same lines in different ways. */
	static Optional<String> of(String base, String mine, String theirs) {
		if (mine.equals(theirs) || theirs.equals(base)) {
			return Optional.of(mine);
		}
		Lines left = Lines.of(mine);
		Lines right = Lines.of(theirs);
		StringBuilder merged = new StringBuilder();
		for (RangeDifference difference : RangeDifferencer.findRanges(Lines.of(base), left, right)) {
			switch (difference.kind()) {
				case RangeDifference.CONFLICT -> {
					return Optional.empty();
				}
				case RangeDifference.RIGHT -> right.append(difference.rightStart(), difference.rightEnd(), merged);
				default -> left.append(difference.leftStart(), difference.leftEnd(), merged);
			}
		}
		return Optional.of(merged.toString());
	}
}

package org.journeywright.ui.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.journeywright.ui.session.Lines;

/**
 * Lines in which two versions of a text differ.
 *
 * @param line
 *            the first of them in the text here, counted from 1
 * @param mine
 *            how they read here; empty where they are missing
 * @param theirs
 *            how they read on disk; empty where they are missing
 */
record Passage(int line, List<String> mine, List<String> theirs) {

	/** Where two versions differ, from the top. */
	static List<Passage> between(String mine, String theirs) {
		Lines left = new Lines(lines(mine));
		Lines right = new Lines(lines(theirs));
		List<Passage> passages = new ArrayList<>();
		for (RangeDifference d : RangeDifferencer.findDifferences(left, right)) {
			passages.add(new Passage(d.leftStart() + 1, left.lines().subList(d.leftStart(), d.leftEnd()), right.lines().subList(d.rightStart(), d.rightEnd())));
		}
		return passages;
	}

	private static List<String> lines(String text) {
		return Arrays.asList(text.split("\r?\n", -1));
	}
}

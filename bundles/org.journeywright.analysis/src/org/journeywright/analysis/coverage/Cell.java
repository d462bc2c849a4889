package org.journeywright.analysis.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * One cell of a coverage matrix.
 *
 * @param state
 *            whether the tie is there
 * @param behind
 *            what stands behind the answer: the labels of the elements that make the tie, or those still missing
 */
public record Cell(State state, List<String> behind) {

	/** Whether a tie is there. */
	public enum State {
		/** It is there. */
		YES("✓", "yes"),
		/** Part of it is there. */
		PARTLY("◐", "partly"),
		/** It is there, but what makes it is still empty, see {@link Begun}. */
		BEGUN("◔", "begun"),
		/** It is missing. */
		NO("○", "missing"),
		/** Nobody would expect it. */
		NOT_NEEDED("–", "not needed");

		private final String sign;
		private final String word;

		State(String sign, String word) {
			this.sign = sign;
			this.word = word;
		}

		/** The sign that stands with the colour. */
		public String sign() {
			return sign;
		}

		/** The state in a word. */
		public String word() {
			return word;
		}
	}

	/** There when anything stands behind it, begun when all of that is still empty, missing when there is nothing. Only what is there is told, where something is. */
	static Cell of(List<String> there, List<String> begun) {
		State state = !there.isEmpty() ? State.YES : begun.isEmpty() ? State.NO : State.BEGUN;
		return new Cell(state, there.isEmpty() ? begun : there);
	}

	/** How much of a whole is covered: all of it, a part, or nothing; not needed where the whole is empty. Only what is missing or begun is told, where something is. */
	static Cell of(List<String> covered, List<String> begun, List<String> missing) {
		List<String> open = Stream.concat(missing.stream(), begun.stream()).toList();
		if (open.isEmpty()) {
			return new Cell(covered.isEmpty() ? State.NOT_NEEDED : State.YES, covered);
		}
		State state = !covered.isEmpty() || !missing.isEmpty() && !begun.isEmpty() ? State.PARTLY : missing.isEmpty() ? State.BEGUN : State.NO;
		return new Cell(state, open);
	}
}

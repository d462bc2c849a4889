package org.journeywright.analysis.coverage;

import java.util.List;

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
		PARTLY("½", "partly"),
		/** It is missing. */
		NO("–", "missing"),
		/** Nobody would expect it. */
		NOT_NEEDED("", "not needed");

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

	/** There when anything stands behind it, missing otherwise. */
	static Cell of(List<String> behind) {
		return new Cell(behind.isEmpty() ? State.NO : State.YES, behind);
	}

	/** How much of a whole is covered: all of it, a part, or nothing; not needed where the whole is empty. Only what is missing is told, where something is. */
	static Cell of(List<String> covered, List<String> missing) {
		if (covered.isEmpty() && missing.isEmpty()) {
			return new Cell(State.NOT_NEEDED, List.of());
		}
		State state = missing.isEmpty() ? State.YES : covered.isEmpty() ? State.NO : State.PARTLY;
		return new Cell(state, missing.isEmpty() ? covered : missing);
	}
}

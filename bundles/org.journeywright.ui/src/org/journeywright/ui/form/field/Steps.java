package org.journeywright.ui.form.field;

import org.journeywright.ui.form.content.FieldKind;

/**
 * The steps of a scale.
 *
 * @param least
 *            the lowest step
 * @param most
 *            the highest
 * @param isSigned
 *            whether steps above zero are written with their sign
 */
record Steps(int least, int most, boolean isSigned) {

	private static final String[] EMOTIONS = { "furious", "upset", "annoyed", "disappointed", "uneasy", "neutral", "at ease", "content", "pleased", "happy", "delighted" };
	private static final String[] EFFORTS = { "effortless", "easy", "quite easy", "some effort", "quite an effort", "hard", "a struggle" };

	static Steps of(FieldKind kind) {
		return switch (kind) {
			case EMOTION -> new Steps(-5, 5, true);
			case EFFORT -> new Steps(1, 7, false);
			default -> new Steps(1, 5, false);
		};
	}

	/** A step as people write it. */
	String number(int step) {
		return (isSigned && step > 0 ? "+" : step < 0 ? "−" : "") + Math.abs(step);
	}

	/** A step with what it means. */
	String words(int step) {
		String meaning = isSigned ? EMOTIONS[step - least] : most == 7 ? EFFORTS[step - least] : "";
		return meaning.isEmpty() ? number(step) + " of " + most : number(step) + " " + meaning;
	}

	int count() {
		return most - least + 1;
	}
}

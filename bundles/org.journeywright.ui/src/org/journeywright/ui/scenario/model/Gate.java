package org.journeywright.ui.scenario.model;

import java.util.List;

/**
 * What a step still lacks.
 *
 * @param missing what has to be mended before the step is done
 * @param hints   what would make it better
 */
public record Gate(List<Remark> missing, List<Remark> hints) {

	/** Nothing to say. */
	public static final Gate OPEN = new Gate(List.of(), List.of());

	public Gate {
		missing = List.copyOf(missing);
		hints = List.copyOf(hints);
	}

	/**
	 * Something to mend.
	 *
	 * @param identity the element it is about
	 * @param text     what is the matter
	 * @param nextStep what to do
	 */
	public record Remark(String identity, String text, String nextStep) {
	}

	/** Whether nothing is missing. */
	public boolean isDone() {
		return missing.isEmpty();
	}

	/** The state in words: "Done", "Done, 1 hint", "2 things missing". */
	public String inWords() {
		if (!isDone()) {
			return missing.size() == 1 ? "1 thing missing" : missing.size() + " things missing";
		}
		return hints.isEmpty() ? "Done" : "Done, " + (hints.size() == 1 ? "1 hint" : hints.size() + " hints");
	}
}

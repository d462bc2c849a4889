package org.journeywright.generator.training;

/** Hears how far a generation is. */
@FunctionalInterface
public interface ProgressListener {

	/** Hears nothing. */
	ProgressListener NONE = (what, done, total) -> { };

	/**
	 * A step begins.
	 *
	 * @param what  what is being made, for people
	 * @param done  steps finished
	 * @param total steps in all
	 */
	void step(String what, int done, int total);
}

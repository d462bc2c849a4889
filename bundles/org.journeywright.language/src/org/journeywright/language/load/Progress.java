package org.journeywright.language.load;

/** Follows long work and can stop it. */
public interface Progress {

	/** Nobody watches. */
	Progress NONE = (step, done, total) -> {
	};

	/**
	 * Says how far the work is. May be called from the working thread only.
	 *
	 * @param step
	 *            what is being done, as in "Reading"
	 * @param done
	 *            finished pieces
	 * @param total
	 *            pieces in all
	 * @throws java.util.concurrent.CancellationException
	 *             if the work is to stop
	 */
	void report(String step, int done, int total);
}

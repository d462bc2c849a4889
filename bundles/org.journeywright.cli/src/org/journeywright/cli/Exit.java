package org.journeywright.cli;

/** The exit codes of the commands. */
final class Exit {

	/** Everything went well. */
	static final int OK = 0;
	/** The work was done and found errors in the model. */
	static final int ERRORS = 1;
	/** The command line itself is wrong. */
	static final int USAGE = 2;
	/** Something could not be read or written. */
	static final int FAILED = 3;
	/** A defect of Journeywright. */
	static final int DEFECT = 70;
	/** The user stopped the work. */
	static final int CANCELLED = 130;

	private Exit() {
	}
}

package org.journeywright.ui.session;

/** Asks the user what is to become of a text that was changed here and on disk, in the same lines. */
@FunctionalInterface
public interface ConflictQuestion {

	/** The answers. */
	enum Answer {
		/** The text in the window stays, and is written over the other when it is saved. */
		MINE,
		/** The text on disk takes its place; Undo brings the other back. */
		THEIRS
	}

	/** Asks; on the user interface's thread. */
	Answer ask(String file);
}

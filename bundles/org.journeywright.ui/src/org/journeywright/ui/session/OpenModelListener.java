package org.journeywright.ui.session;

import java.util.Set;

/** Hears of the open model, on the user interface's thread. */
public interface OpenModelListener {

	/** Texts have changed; the files whose content or problems may be others. Several changes in a row come as one. */
	default void changed(Set<String> files) {
		// Not everybody shows texts.
	}

	/** A text has come into use: somebody edits it, or an editor shows it. */
	default void opened(String file) {
		// Not everybody shows texts.
	}

	/** The gaps are known for the model as it is now. */
	default void analysed() {
		// Not everybody shows gaps.
	}

	/** Something for the user to know, such as recovered drafts; to be shown without stopping their work. */
	default void notice(String message) {
		// The window shows it.
	}
}

package org.journeywright.ui.session;

import java.util.Set;
import java.util.function.IntUnaryOperator;

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

	/**
	 * A text is about to be replaced because it has changed on disk.
	 *
	 * @param moved
	 *            where a place of the present text will be in the new one
	 * @return what brings somebody who reads or writes it back to their place afterwards
	 */
	default Runnable replacing(String file, IntUnaryOperator moved) {
		return () -> {
			// Not everybody shows texts.
		};
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

package org.journeywright.diagram.export;

/** How a drawing is put on the pages of a document. */
public sealed interface Pages {

	/** One page that is as large as the drawing. */
	record Own() implements Pages {
	}

	/** One page of paper, upright or across, whichever shows the drawing larger. */
	record Fitted(Paper paper) implements Pages {
	}

	/**
	 * As many pages of paper as it takes, to be glued together.
	 *
	 * @param scale
	 *            1 for letters as large as on screen
	 */
	record Tiled(Paper paper, double scale) implements Pages {
	}
}

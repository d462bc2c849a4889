package org.journeywright.diagram.export;

import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/** How lines are broken; the same as on the page of diagrams. */
final class Dashes {

	private static final float[] FULL = {};
	private static final float[] DASHED = {4, 3};
	private static final float[] DOTTED = {1.5f, 3};

	private Dashes() {
	}

	/** The lengths of the parts of a line that are drawn and left out in turn, in drawing units; none for a line in one go. */
	static float[] of(Stroke stroke) {
		return switch (stroke.dash()) {
			case FULL -> FULL;
			case DASHED -> DASHED;
			case DOTTED -> DOTTED;
		};
	}

	/** Whether anything is drawn at all. */
	static boolean isSeen(Stroke stroke) {
		return stroke.width() > 0 && stroke.paint() != Paint.NONE;
	}
}

package org.journeywright.diagram.export;

import org.journeywright.diagram.drawing.Mark.Stroke;

/** How lines are broken. */
final class Dashes {

	private static final float[] FULL = {};
	private static final float[] DASHED = {5, 4};
	private static final float[] DOTTED = {2, 3};

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
		return stroke.width() > 0 && stroke.paint() != org.journeywright.diagram.drawing.Paint.NONE;
	}
}

package org.journeywright.diagram.map;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.EditRefusedException;

/** Makes edits of what is done on a journey map. */
final class MapEdits {

	private final CommonEdits edits;
	private final Drawing drawing;

	MapEdits(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited edit(Gesture gesture) {
		throw new EditRefusedException("Not yet.");
	}
}

package org.journeywright.diagram.roadmap;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Connect;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Reconnect;
import org.journeywright.diagram.edit.Gesture.Slide;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;

/**
 * Makes edits of what is done on the roadmap.
 *
 * @param drawing
 *            on which it is done
 */
record RoadmapEdits(CommonEdits edits, Drawing drawing) {

	Edited edit(Gesture gesture) {
		return switch (gesture) {
			case Write write -> new Wording(edits).write(Standing.of(drawing, write.figure()), write.text());
			case Slide slide -> new Sliding(edits).slide(Standing.of(drawing, slide.figure()), slide.value());
			case Drop drop -> new Drops(edits, drawing).drop(drop);
			case Create create -> new Creations(edits, drawing).create(create);
			case Connect connect -> new Waiting(edits).connect(initiative(Standing.of(drawing, connect.from())), initiative(Standing.of(drawing, connect.to())));
			case Reconnect again -> new Waiting(edits).reconnect(Standing.of(drawing, again.link()).figure(), initiative(Standing.of(drawing, again.from())),
					initiative(Standing.of(drawing, again.to())));
			case Delete delete -> new Removing(edits, drawing).delete(delete);
			case Paste paste -> new Drops(edits, drawing).paste(paste);
		};
	}

	/** The identity of the initiative that a figure is or stands on. */
	static String initiative(Standing at) {
		return at.nearest("initiative").orElseThrow(() -> new EditRefusedException("This is no initiative. Choose a card or a bar of the roadmap."));
	}
}

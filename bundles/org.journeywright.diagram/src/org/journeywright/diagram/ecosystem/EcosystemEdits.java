package org.journeywright.diagram.ecosystem;

import java.util.Optional;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.PastedTies;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure.Ends;
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
import org.journeywright.model.StrategyElement;

/**
 * Makes edits of what is done on the wheel.
 *
 * @param drawing
 *            on which it is done
 */
record EcosystemEdits(CommonEdits edits, Drawing drawing) {

	/** The kind of strategy elements in identities. */
	static final String ELEMENT = "strategy element";

	Edited edit(Gesture gesture) {
		return switch (gesture) {
			case Write write -> new WheelTexts(edits).write(Standing.of(drawing, write.figure()), write.text());
			case Slide slide -> new WheelTexts(edits).slide(Standing.of(drawing, slide.figure()), slide.value());
			case Drop drop -> new WheelDrops(edits, drawing).drop(drop);
			case Create create -> new WheelDrops(edits, drawing).create(create);
			case Connect connect -> new Influencing(edits).connect(element(Standing.of(drawing, connect.from())), element(Standing.of(drawing, connect.to())));
			case Reconnect again -> new Influencing(edits).reconnect(ends(Standing.of(drawing, again.link())), element(Standing.of(drawing, again.from())),
					element(Standing.of(drawing, again.to())));
			case Delete delete -> new WheelRemoval(edits, drawing).delete(delete);
			case Paste paste when !paste.ties().isEmpty() -> new WheelDrops(edits, drawing).drop(PastedTies.dropped(paste, edits, StrategyElement.class::isInstance));
			case Paste paste -> edits.paste(paste.text(), paste.target().isEmpty() ? Optional.empty() : Standing.of(drawing, paste.target()).nearest(ELEMENT));
		};
	}

	/** The identity of the element that a figure is about or stands on. */
	static String element(Standing at) {
		return at.nearest(ELEMENT).orElseThrow(() -> new EditRefusedException("This is no strategy element. Choose a segment of the wheel, or the name beside it."));
	}

	/** The ends of an arrow. */
	static Ends ends(Standing at) {
		return at.figure().ends().filter(e -> at.figure().kind().equals(Influences.KIND)).orElseThrow(() -> new EditRefusedException("This is no influence. Choose an arrow of the wheel."));
	}
}

package org.journeywright.diagram.blueprint;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.ModelPackage.Literals;

/** Plans what is written on a blueprint: names, what a handoff hands over, and its time limit. */
final class Writing {

	private Writing() {
	}

	static Edited of(Write write, Drawing drawing, CommonEdits edits) {
		Standing standing = Standing.of(drawing, write.figure());
		String about = standing.about().filter(a -> standing.figure().ways().writing().isPresent()).orElseThrow(() -> new EditRefusedException("There is nothing to write here. Choose a card or the words of a handoff."));
		return switch (standing.figure().kind()) {
			case "handoff.what", "missing.what" -> edits.write(about, Literals.HANDOFF__HANDS_OVER, write.text());
			case "handoff.within", "missing.within" -> limit(about, write.text(), edits);
			default -> edits.rename(about, write.text());
		};
	}

	private static Edited limit(String handoff, String text, CommonEdits edits) {
		if (text.isBlank()) {
			boolean isSet = edits.element(handoff).eIsSet(Literals.HANDOFF__WITHIN);
			return Edited.of("Take out time limit", isSet ? edits.editor().unset(edits.element(handoff), Literals.HANDOFF__WITHIN) : TextEdits.NONE);
		}
		return edits.set("Change time limit", handoff, Literals.HANDOFF__WITHIN, Limits.read(text));
	}
}

package org.journeywright.diagram.server.session;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.server.action.Asked;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.edit.EditRefusedException;

/** Makes files of drawings for a page to keep. */
final class Exports {

	private Exports() {
	}

	static Told.Exported of(Drawing drawing, Asked.Export asked) {
		throw new EditRefusedException("“" + asked.format() + "” is no format of a drawing (" + drawing.title() + "). Choose SVG, PDF or PNG.");
	}
}

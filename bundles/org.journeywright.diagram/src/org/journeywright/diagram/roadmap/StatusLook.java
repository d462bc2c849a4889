package org.journeywright.diagram.roadmap;

import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;

/**
 * How the status of an initiative looks: a sign and a word always, a colour beside them.
 *
 * @param ink
 *            of the sign and the word
 * @param ground
 *            behind them
 */
record StatusLook(String label, Icon sign, Paint ink, Paint ground, Stroke outline) {

	private static final double MOST = 120;

	static StatusLook of(InitiativeStatus status) {
		return switch (status) {
			case PROPOSED -> new StatusLook("Proposed", Icon.CHAT, Paint.INK_2, Paint.SURFACE, Stroke.dashed(Paint.EDGE, 1));
			case PLANNED -> new StatusLook("Planned", Icon.CLOCK, Paint.BRAND, Paint.TINT, Stroke.NONE);
			case RUNNING -> new StatusLook("Running", Icon.PLAY, Paint.INFO, Paint.INFO_BG, Stroke.NONE);
			case DONE -> new StatusLook("Done", Icon.PROMISE, Paint.GOOD, Paint.GOOD_BG, Stroke.NONE);
			case STOPPED -> new StatusLook("Stopped", Icon.ERROR, Paint.INK_2, Paint.LINE_2, Stroke.NONE);
		};
	}

	/** The chip that says how far an initiative is; written over to say it anew. */
	static Figure chip(Initiative initiative) {
		StatusLook look = of(initiative.getStatus());
		return new Chip(look.label, java.util.Optional.of(look.sign), look.ground, look.outline, look.ink)
				.figure(Elements.identity(initiative) + "@status", "status", MOST).about(Elements.identity(initiative)).told("Status: " + initiative.getStatus().getLiteral(), "")
				.able(Ways.NONE.writing(initiative.getStatus().getLiteral(), "proposed, planned, running, done or stopped", false));
	}
}

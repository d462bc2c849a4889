package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.blueprint.route.Plan;
import org.journeywright.diagram.blueprint.route.Routed;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/**
 * How the card of a part looks, before it is known how high it becomes.
 *
 * @param figure
 *            all but its ground, as high as it must be
 * @param isDashed
 *            whether its outline says that something is missing
 */
record Face(Part part, Figure figure, boolean isDashed) {

	/** How wide cards are. */
	static final double WIDTH = 168;

	/** The height on the grid that it needs at least. */
	double height() {
		return Math.ceil(figure.height() / Plan.STEP) * Plan.STEP;
	}

	/** The card in its place. */
	Figure at(Routed.Area area) {
		List<Mark> marks = new ArrayList<>(List.of(ground(area)));
		marks.addAll(figure.marks());
		return new Figure(figure.id(), figure.kind(), figure.about(), area.x(), area.y(), area.width(), area.height(), marks, figure.inner(), figure.ends(), figure.pin(), figure.telling(),
				figure.ways());
	}

	private Box ground(Routed.Area area) {
		Stroke outline = isDashed ? Stroke.dashed(Paint.EDGE, 1) : Stroke.of(Paint.LINE, 1);
		return new Box(0.5, 0.5, area.width() - 1, area.height() - 1, Cards.CORNER, Paint.SURFACE, outline);
	}
}

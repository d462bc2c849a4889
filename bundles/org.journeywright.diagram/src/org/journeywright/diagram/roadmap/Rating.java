package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;

/**
 * Impact or effort of an initiative, from 1 to 5, as five blocks that a pointer can be pulled along.
 *
 * @param feature
 *            its name in the language: {@code impact}
 * @param scale
 *            what its ends mean
 */
record Rating(String feature, String scale) {

	static final Rating IMPACT = new Rating("impact", "1 to 5: the expected impact on customers");
	static final Rating EFFORT = new Rating("effort", "1 (days) to 5 (a year or more)");
	static final int GREATEST = 5;

	private static final double HEIGHT = 34;
	private static final double BLOCK = 13;
	private static final double STEP = 16;

	/** The figure, to stand at an x of its card. */
	Figure figure(Initiative initiative, Integer value, double x, double y, double width) {
		String id = Elements.identity(initiative) + "@" + feature;
		List<Mark> marks = new ArrayList<>(List.of(Cards.label(0, 0, feature)));
		if (value == null) {
			return missing(id).at(x, y + 4);
		}
		for (int i = 0; i < GREATEST; i++) {
			marks.add(Box.filled(i * STEP, 21, BLOCK, 7, 2, i < value ? Paint.NOW : Paint.LINE));
		}
		marks.add(Words.at(GREATEST * STEP + 4, 16 + TypeStyle.SMALL.baseline(), value + " of " + GREATEST, TypeStyle.SMALL, Paint.INK_2));
		String name = Character.toUpperCase(feature.charAt(0)) + feature.substring(1) + " " + value + " of " + GREATEST;
		return Figure.of(id, "rating", x, y, width, HEIGHT).about(Elements.identity(initiative)).drawn(marks).told(name, scale)
				.able(Ways.NONE.writing(value.toString(), scale, false).sliding(Slider.across(value, 1, GREATEST, x + BLOCK / 2, x + BLOCK / 2 + (GREATEST - 1) * STEP)));
	}

	private Figure missing(String id) {
		return Chip.missing(feature, false).figure(id, "missing." + feature, 116).about(id.substring(0, id.lastIndexOf('@'))).told("No " + feature + " stated: state it", scale)
				.able(Ways.NONE.writing("", scale, false));
	}
}

package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/** Draws what stands to the left of a table, and its title. */
final class LaneLabels {

	/** How wide the labels are. */
	static final double WIDTH = 136;
	/** How high the title is, with the room below it. */
	static final double TITLE = 28;

	private static final double SLIM = 10;

	private final Journey journey;

	LaneLabels(Journey journey) {
		this.journey = journey;
	}

	/** The name of the journey, and which state it shows. */
	Figure title(double top, double width) {
		String label = Elements.label(journey);
		String name = Lettering.fit(label, TypeStyle.HEADING, width - 200);
		String state = journey.getKind() == JourneyKind.AS_IS ? "as it is today" : "as it is to be";
		List<Mark> marks = List.of(Words.at(0, TypeStyle.HEADING.baseline(), name, TypeStyle.HEADING, Paint.INK),
				Words.at(Lettering.width(name, TypeStyle.HEADING) + 12, TypeStyle.HEADING.baseline(), state, TypeStyle.SMALL, Paint.INK_2));
		return Figure.of(Ids.at(journey, "title"), "journey", 0, top, width, TITLE).about(Ids.of(journey)).drawn(marks).told("Journey: " + label + ", " + state, "")
				.able(Ways.NONE.writing(label, "Name of the journey", false));
	}

	/** The name of a lane, and for the emotions their scale. */
	Figure label(Lane lane, double y, double height, boolean isLast) {
		List<Mark> marks = new ArrayList<>(ground(height, isLast));
		marks.addAll(words(lane).marks(Cell.PADDING, Math.min(Cell.PADDING + 2, (height - words(lane).height()) / 2), Paint.INK_3));
		if (lane == Lane.EMOTION) {
			for (int feeling = -4; feeling <= 4; feeling += 2) {
				marks.add(new Words(WIDTH - 8, EmotionCell.y(feeling) + 4, EmotionCell.feeling(feeling), TypeStyle.SMALL, Paint.INK_3, Anchor.END));
			}
		}
		return Figure.of("lane." + lane.word() + "@" + Ids.of(journey), "lane", 0, y, WIDTH, height).drawn(marks).pinned(Pin.LEFT).told("Lane: " + lane.label(), "");
	}

	/** How high the row of a lane is in which there is nothing; no less than a finger needs. */
	static double slim(Lane lane) {
		return words(lane).height() + SLIM;
	}

	/** The name of a lane, in capitals. */
	static Lines words(Lane lane) {
		return Lettering.wrap(lane.label().toUpperCase(java.util.Locale.ROOT), TypeStyle.LABEL, WIDTH - 2 * Cell.PADDING, 3);
	}

	private static List<Mark> ground(double height, boolean isLast) {
		List<Mark> marks = new ArrayList<>(List.of(Mark.Box.filled(1, 0, WIDTH - 1, isLast ? height - 1 : height, isLast ? Cards.CORNER - 1 : 0, Paint.CANVAS)));
		marks.add(Shape.line("M0.5 0V%s".formatted(isLast ? height - Cards.CORNER : height), Stroke.of(Paint.LINE, 1)));
		marks.add(Shape.line("M%s 0V%s".formatted(WIDTH - 0.5, isLast ? height - 1 : height), Stroke.of(Paint.LINE, 1)));
		if (!isLast) {
			marks.add(Shape.line("M0 %sH%s".formatted(height - 0.5, WIDTH), Stroke.of(Paint.LINE, 1)));
		}
		return marks;
	}

	/** The names of the headings. */
	Figure corner(double top, double stages, double names, boolean isPinned) {
		List<Mark> marks = new ArrayList<>(List.of(Mark.Box.filled(1, 1, WIDTH - 1, stages + names - 1, Cards.CORNER - 1, Paint.CANVAS),
				Cards.label(Cell.PADDING, Cell.PADDING + 2, "Stage"), Cards.label(Cell.PADDING, stages + Cell.PADDING + 2, "Touchpoint"),
				Shape.line("M%s 0V%s".formatted(WIDTH - 0.5, stages + names), Stroke.of(Paint.LINE, 1)), Shape.line("M0 %sH%s".formatted(stages - 0.5, WIDTH), Stroke.of(Paint.LINE, 1)),
				Shape.line("M0 %sH%s".formatted(stages + names - 0.5, WIDTH), Stroke.of(Paint.LINE, 1))));
		return Figure.of("corner@" + Ids.of(journey), "corner", 0, top, WIDTH, stages + names).drawn(marks).pinned(isPinned ? Pin.CORNER : Pin.LEFT);
	}
}

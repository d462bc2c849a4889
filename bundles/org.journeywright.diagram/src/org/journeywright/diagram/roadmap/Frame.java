package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.common.Bars;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.model.StrategyElement;

/** Labels of lanes, and what is left and above of them. */
final class Frame {

	/** How wide the labels of lanes are. */
	static final double LABEL = 144;

	private Frame() {
	}

	/** How many initiatives, in words. */
	static String count(int number) {
		return number == 0 ? "nothing yet" : number == 1 ? "1 initiative" : number + " initiatives";
	}

	/** How high the label of a lane must be. */
	static double least(Lane lane) {
		return filled(lane, 0).height();
	}

	/** The label of a lane; that of an element says how mature it is. */
	static Figure label(Lane lane, int number, double y, double height) {
		Cell cell = filled(lane, number);
		List<Mark> marks = new ArrayList<>(List.of(Cards.cell(LABEL, height, Paint.CANVAS), Box.filled(0, 0, LABEL, 1, 0, Paint.LINE), Box.filled(LABEL - 1, 0, 1, height, 0, Paint.LINE)));
		marks.addAll(cell.marks());
		Figure label = Figure.of("lane:" + lane.id(), "lane", 0, y, LABEL, height).drawn(marks).pinned(Pin.LEFT).told("Lane: " + lane.label() + ", " + count(number), cell.isCut() ? lane.label() : "");
		return lane.element().map(e -> label.about(lane.id())).orElse(label);
	}

	private static Cell filled(Lane lane, int number) {
		Cell cell = Cell.of(LABEL).words(lane.label(), TypeStyle.NAME, Paint.INK, 4).gap(2);
		cell.words(count(number), TypeStyle.SMALL, Paint.INK_3, 1);
		lane.element().ifPresent(e -> maturity(e, cell));
		return cell;
	}

	private static void maturity(StrategyElement element, Cell cell) {
		if (element.getCurrent() != null) {
			cell.gap(6).marks(Bars.dots(Cell.PADDING, cell.bottom(), element.getCurrent(), Rating.GREATEST, Paint.NOW), 12);
			cell.gap(2).words(element.getCurrent() + " of 5" + (element.getTarget() == null ? "" : ", wanted " + element.getTarget()), TypeStyle.SMALL, Paint.INK_2, 1);
		}
	}

	/** The corner above the labels. */
	static Figure corner(double height, String text) {
		return Figure.of("corner", "corner", 0, 0, LABEL, height).pinned(Pin.CORNER)
				.drawn(List.of(Cards.cell(LABEL, height, Paint.CANVAS), Box.filled(LABEL - 1, 0, 1, height, 0, Paint.LINE), Cards.label(Cell.PADDING, (height - 14) / 2, text)));
	}

	/** A line of small words that ends at an x. */
	static Mark ending(double x, double top, String text, TypeStyle style, Paint paint) {
		return new Words(x, top + style.baseline(), text, style, paint, Mark.Anchor.END);
	}
}

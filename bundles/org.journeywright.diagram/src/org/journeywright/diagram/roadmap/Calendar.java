package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;

/**
 * Draws the years and months above the bars, and the day that the model speaks of.
 *
 * @param axis
 *            the days; empty where nothing has dates
 * @param date
 *            of the model
 * @param right
 *            the x at which the days end, and what has none begins
 */
record Calendar(Optional<TimeAxis> axis, Optional<LocalDate> date, double right) {

	/** How high it is. */
	static final double HEIGHT = 56;

	private static final double MONTHS = 32;
	private static final double INSET = 6;
	private static final double FLAG = 20;

	/** The calendar, over the whole width of the drawing. */
	Figure figure(double width) {
		List<Mark> marks = new ArrayList<>(List.of(Cards.cell(width - Frame.LABEL, HEIGHT, Paint.TINT)));
		axis.ifPresent(a -> {
			a.years().forEach(y -> marks.addAll(part(y, 0, 8, TypeStyle.HEADING, Paint.INK)));
			boolean isAlone = a.years().isEmpty();
			a.parts().forEach(p -> marks.addAll(part(p, isAlone ? 0 : MONTHS, isAlone ? 18 : MONTHS + 2, TypeStyle.SMALL, Paint.INK_2)));
			date.ifPresent(d -> marks.addAll(flag(a, d)));
		});
		marks.add(Box.filled(right - Frame.LABEL, 0, width - right, HEIGHT, 0, Paint.CANVAS));
		marks.add(Words.at(right - Frame.LABEL + 14, 18 + TypeStyle.NAME.baseline(), "Without dates", TypeStyle.NAME, Paint.INK_2));
		return Figure.of("calendar", "calendar", Frame.LABEL, 0, width - Frame.LABEL, HEIGHT).drawn(marks).pinned(Pin.TOP).told("Time axis" + axis.map(Calendar::told).orElse(""), "");
	}

	private static String told(TimeAxis on) {
		return " from " + Dates.day(on.from()) + " to " + Dates.day(on.from().plusDays(on.days() - 1));
	}

	private List<Mark> part(TimeAxis.Part part, double line, double top, TypeStyle style, Paint paint) {
		double x = part.from() - Frame.LABEL;
		double words = Lettering.width(part.label(), style);
		Mark edge = Box.filled(x, line, 1, HEIGHT - line, 0, Paint.LINE);
		boolean isCovered = top >= HEIGHT - FLAG - 8 && flag().filter(f -> x + INSET < f.x() + f.width() && f.x() < x + INSET + words).isPresent();
		return words <= part.to() - part.from() - INSET && !isCovered ? List.of(edge, Words.at(x + INSET, top + style.baseline(), part.label(), style, paint)) : List.of(edge);
	}

	/** The ground of the day that the model speaks of, above the line that marks it. */
	private Optional<Box> flag() {
		return axis.flatMap(a -> date.map(d -> {
			double width = Lettering.width(Dates.day(d), TypeStyle.SMALL_NAME) + 16;
			double x = Math.clamp(a.x(d) - Frame.LABEL - width / 2, 0, Math.max(0, right - Frame.LABEL - width));
			return Box.filled(x, HEIGHT - FLAG - 4, width, FLAG, FLAG / 2, Paint.BRAND);
		}));
	}

	private List<Mark> flag(TimeAxis on, LocalDate day) {
		Box ground = flag().orElseThrow();
		return List.of(ground, Box.filled(on.x(day) - Frame.LABEL - 1, HEIGHT - 6, 2, 6, 0, Paint.BRAND),
				Words.at(ground.x() + 8, HEIGHT - FLAG - 1.5 + TypeStyle.SMALL_NAME.baseline(), Dates.day(day), TypeStyle.SMALL_NAME, Paint.BRAND_INK));
	}

	/** The line of the day the model speaks of, down to the end of the lanes. */
	Optional<Figure> today(double bottom) {
		return axis.flatMap(a -> date.map(d -> Figure.of("today", "today", a.x(d) - 1, HEIGHT, 2, bottom - HEIGHT).drawn(List.of(Box.filled(0, 0, 2, bottom - HEIGHT, 0, Paint.BRAND)))
				.told("The model speaks of " + Dates.day(d), Dates.day(d) + ", the date of the model")));
	}
}

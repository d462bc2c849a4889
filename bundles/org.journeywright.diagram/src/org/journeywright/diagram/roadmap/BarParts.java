package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.Milestone;

/**
 * Draws what is on a bar: milestones and the ends it is pulled by, and beside it how late it is.
 *
 * @param left
 *            the x of the bar on the drawing; all places of the parts are relative to it
 */
record BarParts(Initiative initiative, TimeAxis axis, ModelView model, double left) {

	/** How wide an end is. */
	static final double GRIP = 8;

	private static final double SIZE = 12;
	private static final double BEFORE = 16;
	private static final String DIAMOND = "M6 0.5L11.5 6L6 11.5L0.5 6Z";

	/** How late it is; empty where it is not. */
	Optional<Figure> late() {
		return Dates.late(initiative, model).map(Dates::lateWords).map(words -> Figure
				.of(Elements.identity(initiative) + "@late", "late", 0, 0, BEFORE + Lettering.width(words, TypeStyle.SMALL_NAME), TypeStyle.SMALL_NAME.lineHeight())
				.drawn(List.of(new Sign(Icon.LATE, 0, 2, 11, Paint.POOR), Words.at(BEFORE, TypeStyle.SMALL_NAME.baseline(), words, TypeStyle.SMALL_NAME, Paint.POOR))).told(words, ""));
	}

	/** The results on their days; each can be pulled to another. */
	List<Figure> milestones() {
		return initiative.getMilestones().stream().filter(m -> m.getDate() != null).map(this::milestone).toList();
	}

	private Figure milestone(Milestone milestone) {
		double x = axis.x(milestone.getDate()) + axis.perDay() / 2 - left;
		String told = Milestones.told(milestone, model);
		return Figure.of(Elements.identity(milestone), "milestone", x - SIZE / 2, Bar.HEIGHT - 5, SIZE, SIZE).about(Elements.identity(milestone)).drawn(marks(milestone))
				.told("Milestone " + told, told).able(Ways.NONE.writing(Optional.ofNullable(milestone.getResult()).orElse(""), "What will be there on that day?", false)
						.sliding(slider(axis, milestone.getDate(), left)).deleting());
	}

	/** Full when it is reached, empty before, with an exclamation mark when it is late. */
	private List<Mark> marks(Milestone milestone) {
		if (milestone.isDone()) {
			return List.of(new Shape(DIAMOND, Paint.GOOD, Stroke.of(Paint.GOOD, 1.5)));
		}
		return Dates.late(milestone, model).isEmpty() ? List.of(new Shape(DIAMOND, Paint.SURFACE, Stroke.of(Paint.INK_2, 1.5)))
				: List.of(new Shape(DIAMOND, Paint.SURFACE, Stroke.of(Paint.POOR, 2)), Box.filled(5, 3, 2, 4, 0, Paint.POOR), Box.filled(5, 8, 2, 1.5, 0, Paint.POOR));
	}

	/** The end that the first day is pulled by. */
	Figure start(double x) {
		return grip("start", x, initiative.getStart(), "First day: " + Dates.day(initiative.getStart()));
	}

	/** The end that the last day is pulled by. */
	Figure end(double x) {
		return grip("end", x, initiative.getEnd(), "Last day: " + Dates.day(initiative.getEnd()));
	}

	private Figure grip(String part, double x, LocalDate date, String told) {
		return Figure.of(Elements.identity(initiative) + "@" + part, part, x, 0, GRIP, Bar.HEIGHT).about(Elements.identity(initiative))
				.drawn(List.of(Box.filled(GRIP / 2 - 1, 9, 2, Bar.HEIGHT - 18, 1, StatusLook.of(initiative.getStatus()).ink()))).told(told, told)
				.able(Ways.NONE.writing(date.toString(), "A day, as in 2026-03-01", false).sliding(slider(axis, date, left)));
	}

	/** The axis as a scale, relative to a figure with its left edge at an x. */
	static Slider slider(TimeAxis axis, LocalDate date, double x) {
		return Slider.across(axis.day(date), 0, Math.toIntExact(axis.days() - 1), axis.left() - x, axis.right() - axis.perDay() - x);
	}
}

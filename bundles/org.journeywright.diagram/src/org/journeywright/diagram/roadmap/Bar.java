package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Milestone;

/** Draws an initiative as a bar from its first to its last day. What does not fit on it stands behind it. */
final class Bar {

	/** From one row of bars to the next. */
	static final double ROW = 56;
	/** How high a bar is. */
	static final double HEIGHT = 30;

	private static final double LEAST = 12;
	private static final long OPEN = 60;
	private static final double SIGN = 12;
	private static final double BEFORE_NAME = 28;
	private static final double LONGEST_NAME = 260;
	private static final double GAP = 8;
	private static final double GRIP = 8;

	private final Initiative initiative;
	private final TimeAxis axis;
	private final Card card;
	private final String id;
	private final boolean hasStart;
	private final boolean hasEnd;
	private final double left;
	private final double right;
	private final List<Figure> inner = new ArrayList<>();
	private double width;
	private double before;

	/** The bar of an initiative that has a first or a last day, or both. */
	Bar(Initiative initiative, TimeAxis axis, Card card) {
		this.initiative = initiative;
		this.axis = axis;
		this.card = card;
		id = Elements.identity(initiative);
		hasStart = initiative.getStart() != null;
		hasEnd = initiative.getEnd() != null;
		LocalDate start = hasStart ? initiative.getStart() : initiative.getEnd().minusDays(OPEN);
		LocalDate end = hasEnd ? initiative.getEnd() : initiative.getStart().plusDays(OPEN);
		double one = axis.x(start.isBefore(end) ? start : end);
		double other = axis.x((start.isBefore(end) ? end : start)) + axis.perDay();
		left = Math.max(axis.left(), one);
		right = Math.max(left + LEAST, other);
		width = right - left;
		fill();
	}

	double left() {
		return left;
	}

	/** The right end of the bar itself. */
	double right() {
		return right;
	}

	/** The left end of the bar and of what stands before it: a milestone may. */
	double start() {
		return left - before;
	}

	/** The right end of what stands behind the bar. */
	double end() {
		return left + width;
	}

	Initiative initiative() {
		return initiative;
	}

	private double length() {
		return right - left;
	}

	private void fill() {
		Figure name = Card.name(initiative, LONGEST_NAME, 1);
		double words = Math.min(LONGEST_NAME, Lettering.width(Elements.label(initiative), TypeStyle.NAME));
		boolean fits = BEFORE_NAME + words + GAP <= length();
		inner.add(new Figure(name.id(), name.kind(), name.about(), fits ? BEFORE_NAME : length() + GAP, (HEIGHT - 18) / 2, words, 18, name.marks(), List.of(), name.ends(), name.pin(),
				name.telling(), name.ways()));
		width = fits ? length() : length() + GAP + words;
		Dates.late(initiative, card.model()).ifPresent(this::addLate);
		if (initiative.getSponsor() == null && Initiatives.isOpen(initiative)) {
			Figure sponsor = Person.sponsor(initiative, LONGEST_NAME).at(width + GAP, (HEIGHT - Chip.HEIGHT) / 2);
			inner.add(sponsor);
			width += GAP + sponsor.width();
		}
		List<Figure> milestones = initiative.getMilestones().stream().filter(m -> m.getDate() != null).map(this::milestone).toList();
		inner.addAll(milestones);
		before = Math.max(0, -milestones.stream().mapToDouble(Figure::x).min().orElse(0));
		width = Math.max(width, milestones.stream().mapToDouble(m -> m.x() + m.width()).max().orElse(0));
		if (hasStart && length() > 2 * GRIP + LEAST) {
			inner.add(grip("start", 0, initiative.getStart(), "First day: " + Dates.day(initiative.getStart())));
		}
		if (hasEnd) {
			inner.add(grip("end", length() - GRIP, initiative.getEnd(), "Last day: " + Dates.day(initiative.getEnd())));
		}
	}

	private void addLate(long days) {
		String words = Dates.lateWords(days);
		double text = Lettering.width(words, TypeStyle.SMALL_NAME);
		inner.add(Figure.of(id + "@late", "late", width + GAP, (HEIGHT - 15) / 2, 16 + text, 15).drawn(List.of(new Sign(Icon.MAJOR, 0, 2, 11, Paint.POOR),
				Words.at(16, TypeStyle.SMALL_NAME.baseline(), words, TypeStyle.SMALL_NAME, Paint.POOR))).told(words, ""));
		width += GAP + 16 + text;
	}

	/** A result on its day; it can be pulled to another. */
	private Figure milestone(Milestone milestone) {
		double x = axis.x(milestone.getDate()) + axis.perDay() / 2 - left;
		boolean isLate = Dates.late(milestone, card.model()).isPresent();
		Paint ink = milestone.isDone() ? Paint.GOOD : isLate ? Paint.POOR : Paint.INK_2;
		Mark diamond = new Shape("M6 0.5L11.5 6L6 11.5L0.5 6Z", milestone.isDone() ? Paint.GOOD : Paint.SURFACE, Stroke.of(ink, isLate ? 2 : 1.5));
		List<Mark> marks = isLate ? List.of(diamond, Mark.Box.filled(5, 3, 2, 4, 0, Paint.POOR), Mark.Box.filled(5, 8, 2, 1.5, 0, Paint.POOR)) : List.of(diamond);
		String told = Milestones.told(milestone, card.model());
		return Figure.of(Elements.identity(milestone), "milestone", x - 6, HEIGHT - 5, 12, 12).about(Elements.identity(milestone)).drawn(marks).told("Milestone " + told, told)
				.able(Ways.NONE.writing(String.valueOf(milestone.getResult()), "What will be there on that day?", false).sliding(slider(milestone.getDate(), left)).deleting());
	}

	private Figure grip(String part, double x, LocalDate date, String told) {
		return Figure.of(id + "@" + part, part, x, 0, GRIP, HEIGHT).about(id).drawn(List.of(Box.filled(GRIP / 2 - 1, 9, 2, HEIGHT - 18, 1, StatusLook.of(initiative.getStatus()).ink())))
				.told(told, told).able(Ways.NONE.writing(date.toString(), "A day, as in 2026-03-01", false).sliding(slider(date, left)));
	}

	/** The axis as a scale, relative to a figure with its left edge at an x. */
	private Slider slider(LocalDate date, double x) {
		return Slider.across(axis.day(date), 0, Math.toIntExact(axis.days() - 1), axis.left() - x, axis.right() - axis.perDay() - x);
	}

	/** What stands on the bar, as seen from the left end of the figure rather than of the bar. */
	private Figure shifted(Figure figure) {
		Figure there = figure.at(figure.x() + before, figure.y());
		return figure.ways().slider().map(s -> there.able(figure.ways().sliding(Slider.across(s.value(), s.least(), s.greatest(), s.leastX() + before, s.greatestX() + before))))
				.orElse(there);
	}

	/** The figure, at the top of a row. */
	Figure figure(double top) {
		List<Mark> marks = new ArrayList<>();
		if (width > length()) {
			marks.add(Box.filled(before + length(), 3, width - length(), HEIGHT - 6, 4, Paint.SURFACE));
		}
		marks.add(ground());
		StatusLook look = StatusLook.of(initiative.getStatus());
		if (length() > BEFORE_NAME) {
			marks.add(new Sign(look.sign(), before + 11, (HEIGHT - SIGN) / 2, SIGN, look.ink()));
		}
		Ways ways = Card.ways(Flow.INTO).sliding(slider(hasStart ? initiative.getStart() : initiative.getEnd(), 0));
		return Figure.of(id, "initiative", start(), top, before + width, HEIGHT + 8).about(id).drawn(marks).with(inner.stream().map(this::shifted).toList()).told(card.told(initiative), tip()).able(ways);
	}

	private Mark ground() {
		StatusLook look = StatusLook.of(initiative.getStatus());
		boolean isVague = !hasStart || !hasEnd || initiative.getStatus() == InitiativeStatus.PROPOSED || initiative.getStatus() == InitiativeStatus.STOPPED;
		Paint fill = initiative.getStatus() == InitiativeStatus.PROPOSED ? Paint.SURFACE : look.ground();
		return new Box(before + 0.5, 0.5, length() - 1, HEIGHT - 1, 6, fill, new Stroke(isVague ? Paint.EDGE : look.ink(), 1, isVague ? Dash.DASHED : Dash.FULL));
	}

	private String tip() {
		ModelView model = card.model();
		List<String> lines = new ArrayList<>(List.of(Elements.label(initiative), Dates.span(initiative) + Dates.late(initiative, model).map(d -> ", " + Dates.lateWords(d)).orElse("")));
		if (initiative.getDescription() != null) {
			lines.add(initiative.getDescription());
		}
		if (initiative.getSponsor() != null) {
			lines.add("Sponsor: " + Elements.label(initiative.getSponsor()));
		}
		if (initiative.getOwner() != null) {
			lines.add("Owner: " + Elements.label(initiative.getOwner()));
		}
		lines.add("Pull the bar along the days, its ends to shorten it, its name to another lane.");
		return String.join("\n", lines);
	}
}

package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;

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
		BarParts parts = new BarParts(initiative, axis, card.model(), left);
		parts.late().ifPresent(this::behind);
		if (initiative.getSponsor() == null && Initiatives.isOpen(initiative)) {
			behind(Person.sponsor(initiative, LONGEST_NAME));
		}
		List<Figure> milestones = parts.milestones();
		inner.addAll(milestones);
		before = Math.max(0, -milestones.stream().mapToDouble(Figure::x).min().orElse(0));
		width = Math.max(width, milestones.stream().mapToDouble(m -> m.x() + m.width()).max().orElse(0));
		if (hasStart && length() > 2 * BarParts.GRIP + LEAST) {
			inner.add(parts.start(0));
		}
		if (hasEnd) {
			inner.add(parts.end(length() - BarParts.GRIP));
		}
	}

	private void behind(Figure figure) {
		inner.add(figure.at(width + GAP, (HEIGHT - figure.height()) / 2));
		width += GAP + figure.width();
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
		Ways ways = Card.ways(Flow.INTO).sliding(BarParts.slider(axis, hasStart ? initiative.getStart() : initiative.getEnd(), 0));
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

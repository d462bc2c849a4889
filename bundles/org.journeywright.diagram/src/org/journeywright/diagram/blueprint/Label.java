package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;

/** The words beside a handoff: what is handed over, within which time, by which internal standard; and what is wrong with it. */
final class Label {

	/** How wide it may be. */
	static final double WIDTH = 168;

	private static final double SIGN = 11;
	private static final double SIGN_AND_GAP = 16;
	private static final double ROW = TypeStyle.SMALL.lineHeight();

	private final String id;
	private final Handoff handoff;
	private final List<Figure> figures = new ArrayList<>();
	private double bottom;

	Label(Handoff handoff, ModelView model) {
		id = Elements.identity(handoff);
		this.handoff = handoff;
		what();
		terms();
		Shortfall.of(handoff, model).ifPresent(shortfall -> warn("shortfall", Icon.OFF_TARGET, shortfall.figures(), "Off target: " + shortfall.words()));
		if (endsNowhere(handoff)) {
			warn("nowhere", Icon.ALONE, "Ends nowhere", "Ends nowhere: it feeds no handoff and supports no touchpoint. Who would notice if it stopped?");
		}
	}

	/** Whether a chain of handoffs ends with this one before it reaches a customer. */
	static boolean endsNowhere(Handoff handoff) {
		return handoff.getFeeds().isEmpty() && handoff.getSupports().isEmpty();
	}

	/** How high it is. */
	double height() {
		return bottom;
	}

	/** Its parts, in their places on the drawing. */
	List<Figure> at(double x, double y) {
		return figures.stream().map(f -> f.at(f.x() + x, f.y() + y)).toList();
	}

	private void what() {
		Optional<String> what = Optional.ofNullable(handoff.getHandsOver()).filter(w -> !w.isBlank());
		Ways ways = Ways.NONE.writing(what.orElse(""), "What is handed over?", true);
		if (what.isEmpty()) {
			put(Chip.missing("what is handed over", false).figure(id + "@what", "missing.what", WIDTH).told("What " + Elements.label(handoff) + " hands over is not written: write it", "").able(ways));
			return;
		}
		Lettering.Lines lines = Lettering.wrap(what.get(), TypeStyle.SMALL_NAME, WIDTH, 2);
		put(Figure.of(id + "@what", "handoff.what", 0, 0, WIDTH, lines.height()).drawn(lines.marks(0, 0, Paint.INK)).told("Hands over: " + what.get(), lines.isCut() ? what.get() : "").able(ways));
	}

	private void put(Figure figure) {
		figures.add(figure.about(id).at(0, bottom));
		bottom += figure.height();
	}

	/** Time limit and standard side by side; missing ones as chips. */
	private void terms() {
		bottom += 2;
		Figure within = within();
		Figure standard = standard(WIDTH - within.width() - 6);
		double height = Math.max(within.height(), standard.height());
		figures.add(within.at(0, bottom + (height - within.height()) / 2));
		figures.add(standard.at(within.width() + 6, bottom + (height - standard.height()) / 2));
		bottom += height;
	}

	private Figure within() {
		if (handoff.getWithin() == null) {
			Ways ways = Ways.NONE.writing("", "2 h, 3 days", false);
			return Chip.missing("limit", false).figure(id + "@within", "missing.within", 80).told("By when " + Elements.label(handoff) + " has to be handed over is not agreed: write a time limit",
					"No time limit is agreed").about(id).able(ways);
		}
		String limit = handoff.getWithin().toString();
		return signed(id + "@within", "handoff.within", Icon.CLOCK, limit, Paint.INK_2, 80).told("Within " + limit, "To be handed over within " + limit).about(id)
				.able(Ways.NONE.writing(limit, "2 h, 3 days", false));
	}

	private Figure standard(double room) {
		if (handoff.getStandards().isEmpty()) {
			return Chip.missing(id + "@standard", id, "standard", "standard", false, "No internal standard says how " + Elements.label(handoff) + " is handed over: create one", room);
		}
		String standards = handoff.getStandards().stream().map(Elements::label).collect(Collectors.joining(", "));
		return signed(id + "@standard", "handoff.standard", Icon.PROMISE, standards, Paint.INK_2, room).told("Keeps " + standards, "Keeps the internal standard " + standards).about(id)
				.able(Ways.NONE.taking(Ways.Flow.INTO, "standard").deleting());
	}

	private static Figure signed(String id, String kind, Icon icon, String text, Paint paint, double room) {
		String line = Lettering.fit(text, TypeStyle.SMALL, room - SIGN_AND_GAP);
		double width = SIGN_AND_GAP + Lettering.width(line, TypeStyle.SMALL);
		List<Mark> marks = List.of(new Sign(icon, 0, 2, SIGN, paint), Words.at(SIGN_AND_GAP, TypeStyle.SMALL.baseline(), line, TypeStyle.SMALL, paint));
		return Figure.of(id, kind, 0, 0, width, ROW).drawn(marks);
	}

	private void warn(String place, Icon icon, String text, String tip) {
		put(signed(id + "@" + place, "handoff." + place, icon, text, Paint.POOR, WIDTH).told(tip, tip));
	}
}

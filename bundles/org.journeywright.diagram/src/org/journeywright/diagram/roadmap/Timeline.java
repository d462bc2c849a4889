package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.roadmap.Tracks.Stretch;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;

/** Draws initiatives as bars along the months, and those without dates beside them. */
final class Timeline {

	/** The kind of the lanes that bars lie in. */
	static final String LANE = "time";
	/** The kind of the cells of what has no dates. */
	static final String UNDATED = "undated";

	private static final double HEAD = 56;
	private static final double PAD = 10;
	private static final double ASIDE = 232;
	private static final double CARD = 44;

	private final ModelView model;
	private final Card card;
	private final Map<Lane, List<Initiative>> lanes;
	private final Optional<TimeAxis> axis;
	private final double right;
	private final Map<Initiative, Bar> bars = new LinkedHashMap<>();
	private final Map<Initiative, Double> rows = new HashMap<>();
	private final List<Figure> grounds = new ArrayList<>();
	private final List<Figure> labels = new ArrayList<>();
	private double bottom = HEAD;

	Timeline(ModelView model, Chosen chosen) {
		this.model = model;
		card = new Card(model, chosen);
		lanes = Lane.of(model, chosen);
		List<Initiative> all = lanes.values().stream().flatMap(List::stream).toList();
		axis = TimeAxis.of(all, model, Frame.LABEL);
		axis.ifPresent(a -> all.stream().filter(Timeline::isDated).forEach(i -> bars.put(i, new Bar(i, a, card))));
		right = Math.ceil(Math.max(axis.map(TimeAxis::right).orElse(Frame.LABEL), bars.values().stream().mapToDouble(b -> b.end() + PAD).max().orElse(0)));
		lanes.forEach(this::layOut);
	}

	private static boolean isDated(Initiative initiative) {
		return initiative.getStart() != null || initiative.getEnd() != null;
	}

	private void layOut(Lane lane, List<Initiative> initiatives) {
		List<Bar> here = initiatives.stream().filter(bars::containsKey).map(bars::get).toList();
		List<Figure> undated = undated(initiatives);
		double aside = undated.isEmpty() ? 0 : undated.getLast().y() + undated.getLast().height() + PAD;
		Tracks tracks = Tracks.of(here.stream().map(b -> new Stretch(b.start(), b.end())).toList(), 12);
		for (int i = 0; i < here.size(); i++) {
			rows.put(here.get(i).initiative(), bottom + PAD + tracks.places().get(i) * Bar.ROW);
		}
		double height = Math.ceil(Math.max(Frame.least(lane), Math.max(tracks.count() * Bar.ROW + PAD, aside)));
		grounds.add(ground(lane, here.size(), height));
		grounds.add(aside(lane, undated, height));
		labels.add(Frame.label(lane, initiatives.size(), bottom, height));
		bottom += height;
	}

	private Figure ground(Lane lane, int count, double height) {
		List<Mark> marks = new ArrayList<>(List.of(Cards.cell(right - Frame.LABEL, height, Paint.SURFACE)));
		axis.ifPresent(a -> a.parts().stream().skip(1).forEach(p -> marks.add(Box.filled(p.from() - Frame.LABEL, 0, 1, height, 0, Paint.LINE_2))));
		axis.ifPresent(a -> a.years().stream().skip(1).forEach(p -> marks.add(Box.filled(p.from() - Frame.LABEL, 0, 1, height, 0, Paint.LINE))));
		marks.add(Box.filled(0, 0, right - Frame.LABEL, 1, 0, Paint.LINE));
		return Figure.of(LANE + ":" + lane.id(), LANE, Frame.LABEL, bottom, right - Frame.LABEL, height).drawn(marks).told(lane.label() + ", over time: " + Frame.count(count), "")
				.able(Ways.NONE.taking(Flow.INTO, "initiative").creating("initiative"));
	}

	private Figure aside(Lane lane, List<Figure> cards, double height) {
		return Figure.of(UNDATED + ":" + lane.id(), UNDATED, right, bottom, ASIDE, height)
				.drawn(List.of(Cards.cell(ASIDE, height, Paint.CANVAS), Box.filled(0, 0, ASIDE, 1, 0, Paint.LINE), Box.filled(0, 0, 1, height, 0, Paint.LINE))).with(cards)
				.told(lane.label() + ", without dates: " + Frame.count(cards.size()), "").able(Ways.NONE.taking(Flow.INTO, "initiative"));
	}

	/** The cards of what has no dates, one below the other. */
	private List<Figure> undated(List<Initiative> initiatives) {
		List<Figure> cards = new ArrayList<>();
		double y = PAD;
		for (Initiative initiative : initiatives.stream().filter(i -> !isDated(i)).toList()) {
			cards.add(small(initiative).at(PAD, y));
			y += cards.getLast().height() + PAD;
		}
		return cards;
	}

	private Figure small(Initiative initiative) {
		String id = Elements.identity(initiative);
		double width = ASIDE - 2 * PAD;
		StatusLook look = StatusLook.of(initiative.getStatus());
		List<Figure> inner = new ArrayList<>(List.of(Card.name(initiative, width - 46, 1).at(34, (CARD - 18) / 2)));
		boolean lacksSponsor = initiative.getSponsor() == null && Initiatives.isOpen(initiative);
		if (lacksSponsor) {
			inner.add(Person.sponsor(initiative, width - 46).at(34, CARD - 8));
		}
		double height = lacksSponsor ? CARD + Chip.HEIGHT + 4 : CARD;
		List<Mark> marks = List.of(Cards.card(width, height), new Mark.Sign(look.sign(), 12, (CARD - 12) / 2, 12, look.ink()));
		return Figure.of(id, "initiative", 0, 0, width, height).about(id).drawn(marks).with(inner).told(card.told(initiative), "").able(Card.ways(Flow.INTO));
	}

	/** Everything, from back to front: arrows run below the bars. */
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>(grounds);
		axis.ifPresent(a -> model.date().ifPresent(d -> figures.add(today(a, d))));
		new Connections(bars, rows).routes().forEach((dependency, route) -> figures.add(Dependencies.figure(dependency, route)));
		bars.forEach((initiative, bar) -> figures.add(bar.figure(rows.get(initiative))));
		figures.add(calendar());
		figures.addAll(labels);
		figures.add(Frame.corner(HEAD, "Lane"));
		return figures;
	}

	double width() {
		return right + ASIDE;
	}

	double height() {
		return bottom;
	}

	private Figure today(TimeAxis on, LocalDate date) {
		return Figure.of("today", "today", on.x(date) - 1, HEAD, 2, bottom - HEAD).drawn(List.of(Box.filled(0, 0, 2, bottom - HEAD, 0, Paint.BRAND))).told("The model speaks of " + Dates.day(date),
				Dates.day(date) + ", the date of the model");
	}

	private Figure calendar() {
		List<Mark> marks = new ArrayList<>(List.of(Cards.cell(width() - Frame.LABEL, HEAD, Paint.TINT)));
		axis.ifPresent(a -> {
			a.years().forEach(y -> label(y, 8, TypeStyle.HEADING, Paint.INK, marks));
			a.parts().forEach(p -> label(p, a.years().isEmpty() ? 18 : 34, TypeStyle.SMALL, Paint.INK_2, marks));
			model.date().ifPresent(d -> marks.addAll(flag(a, d)));
		});
		marks.add(Box.filled(right - Frame.LABEL, 0, ASIDE, HEAD, 0, Paint.CANVAS));
		marks.add(Words.at(right - Frame.LABEL + PAD, 18 + TypeStyle.NAME.baseline(), "Without dates", TypeStyle.NAME, Paint.INK_2));
		return Figure.of("calendar", "calendar", Frame.LABEL, 0, width() - Frame.LABEL, HEAD).drawn(marks).pinned(Pin.TOP).told("Months", "");
	}

	private static void label(TimeAxis.Part part, double top, TypeStyle style, Paint paint, List<Mark> marks) {
		double x = part.from() - Frame.LABEL;
		marks.add(Box.filled(x, top < 30 ? 0 : 32, 1, top < 30 ? HEAD : HEAD - 32, 0, Paint.LINE));
		if (Lettering.width(part.label(), style) <= part.to() - part.from() - 6) {
			marks.add(Words.at(x + 6, top + style.baseline(), part.label(), style, paint));
		}
	}

	/** The day the model speaks of, on the line that marks it. */
	private List<Mark> flag(TimeAxis on, LocalDate date) {
		String words = Dates.day(date);
		double width = Lettering.width(words, TypeStyle.SMALL_NAME) + 16;
		double x = Math.clamp(on.x(date) - Frame.LABEL - width / 2, 0, Math.max(0, right - Frame.LABEL - width));
		return List.of(Box.filled(x, HEAD - 24, width, 20, 10, Paint.BRAND), Box.filled(on.x(date) - Frame.LABEL - 1, HEAD - 6, 2, 6, 0, Paint.BRAND),
				Words.at(x + 8, HEAD - 21.5 + TypeStyle.SMALL_NAME.baseline(), words, TypeStyle.SMALL_NAME, Paint.BRAND_INK));
	}
}

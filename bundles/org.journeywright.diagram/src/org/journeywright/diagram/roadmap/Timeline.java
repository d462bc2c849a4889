package org.journeywright.diagram.roadmap;

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
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.roadmap.Tracks.Stretch;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;

/** Draws initiatives as bars along the months, and those without dates beside them. */
final class Timeline {

	/** The kind of the lanes that bars lie in. */
	static final String LANE = "time";
	/** The kind of the cells of what has no dates. */
	static final String UNDATED = "undated";

	private static final double PAD = 14;
	private static final double ASIDE = 232;
	private static final double CARD = 44;

	private final Calendar calendar;
	private final Card card;
	private final Map<Lane, List<Initiative>> lanes;
	private final Optional<TimeAxis> axis;
	private final double right;
	private final Map<Initiative, Bar> bars = new LinkedHashMap<>();
	private final Map<Initiative, Double> rows = new HashMap<>();
	private final List<Figure> grounds = new ArrayList<>();
	private final List<Figure> labels = new ArrayList<>();
	private double bottom = Calendar.HEIGHT;

	Timeline(ModelView model, Chosen chosen) {
		card = new Card(model, chosen);
		lanes = Lane.of(model, chosen);
		List<Initiative> all = lanes.values().stream().flatMap(List::stream).toList();
		axis = TimeAxis.of(all, model, Frame.LABEL);
		axis.ifPresent(a -> all.stream().filter(Timeline::isDated).forEach(i -> bars.put(i, new Bar(i, a, card))));
		right = Math.ceil(Math.max(axis.map(TimeAxis::right).orElse(Frame.LABEL), bars.values().stream().mapToDouble(b -> b.end() + PAD).max().orElse(0)));
		calendar = new Calendar(axis, model.date(), right);
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
		calendar.today(bottom).ifPresent(figures::add);
		figures.add(calendar.figure(width()));
		figures.addAll(labels);
		figures.add(Frame.corner(Calendar.HEIGHT, "Lane"));
		new Connections(bars, rows).routes().forEach((dependency, route) -> figures.add(Dependencies.figure(dependency, route)));
		bars.forEach((initiative, bar) -> figures.add(bar.figure(rows.get(initiative))));
		return figures;
	}

	double width() {
		return right + ASIDE;
	}

	double height() {
		return bottom;
	}
}

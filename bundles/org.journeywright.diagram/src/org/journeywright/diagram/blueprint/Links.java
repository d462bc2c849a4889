package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.blueprint.route.Routed;
import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.blueprint.route.Routed.Route;
import org.journeywright.diagram.blueprint.route.Wire;
import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;

/** Draws the handoffs, and which of them wait for which. */
final class Links {

	/** Where a leader meets the words: in the middle of their first line. */
	private static final double LEADER = TypeStyle.SMALL_NAME.lineHeight() / 2;

	private final ModelView model;
	private final List<Handing> handings;
	private final Map<Handoff, Handing> byHandoff;
	private final Map<Handoff, Label> labels = new LinkedHashMap<>();

	Links(ModelView model, List<Handing> handings) {
		this.model = model;
		this.handings = handings;
		byHandoff = handings.stream().collect(Collectors.toMap(Handing::handoff, h -> h));
		handings.forEach(h -> labels.put(h.handoff(), new Label(h.handoff(), model)));
	}

	/** What the router is to lead: the handoffs, and from where one arrives to where one that it feeds starts, if that is not on the same card. */
	List<Wire> wires() {
		List<Wire> wires = new ArrayList<>(handings.stream().map(h -> new Wire(h.id(), h.from().id(), h.to().id(), Math.ceil(labels.get(h.handoff()).height()))).toList());
		for (Handing handing : handings) {
			handing.handoff().getFeeds().stream().distinct().map(byHandoff::get).filter(fed -> fed != null && !fed.from().id().equals(handing.to().id()))
					.forEach(fed -> wires.add(new Wire(feeds(handing, fed), handing.to().id(), fed.from().id(), 0)));
		}
		return wires;
	}

	/** The id of the line that says that a handoff feeds another one. */
	private static String feeds(Handing one, Handing other) {
		return one.id() + "@feeds@" + other.id();
	}

	/** The lines: those of handoffs in front of those of chains, but for those that tie handoffs to each other close to a card. */
	List<Figure> figures(Routed routed) {
		List<Figure> figures = new ArrayList<>();
		List<Figure> close = new ArrayList<>();
		for (Handing handing : handings) {
			handing.handoff().getFeeds().stream().distinct().map(byHandoff::get).filter(fed -> fed != null)
					.forEach(fed -> (routed.routes().containsKey(feeds(handing, fed)) ? figures : close).add(feeding(handing, fed, routed)));
		}
		handings.forEach(h -> figures.add(handoff(h, routed.routes().get(h.id()))));
		figures.addAll(close);
		return figures;
	}

	private static Figure feeding(Handing one, Handing other, Routed routed) {
		String id = feeds(one, other);
		Route route = routed.routes().get(id);
		if (route != null) {
			Area area = Line.area(route.points());
			return feeding(one, other, area, Line.marks(Line.within(route.points(), area), Paint.EDGE, 1.25, Dash.DOTTED));
		}
		Point arrival = routed.routes().get(one.id()).points().getLast();
		List<Point> points = Bracket.around(routed.cards().get(one.to().id()), arrival, routed.routes().get(other.id()).points().getFirst());
		Area area = Bracket.area(points);
		return feeding(one, other, area, Bracket.marks(Line.within(points, area), Paint.EDGE));
	}

	private static Figure feeding(Handing one, Handing other, Area area, List<Mark> marks) {
		String name = Elements.label(other.handoff()) + " waits for " + Elements.label(one.handoff());
		return Figure.of(feeds(one, other), "feeds", area.x(), area.y(), area.width(), area.height()).drawn(marks).linking(one.id(), other.id()).told(name, name).able(Ways.NONE.deleting());
	}

	private Figure handoff(Handing handing, Route route) {
		Handoff handoff = handing.handoff();
		boolean isWrong = Shortfall.of(handoff, model).isPresent() || Label.endsNowhere(handoff);
		Dash dash = handoff.getStandards().isEmpty() ? Dash.DASHED : Dash.FULL;
		Area area = route.words().map(w -> Line.around(Line.area(route.points()), w)).orElse(Line.area(route.points()));
		Paint paint = isWrong ? Paint.POOR : Paint.NOW;
		List<Mark> marks = new ArrayList<>(Line.marks(Line.within(route.points(), area), paint, 1.75, dash));
		route.words().ifPresent(w -> marks.addAll(Line.leader(Line.before(route.points(), w.x()) - area.x(), w.x() - area.x(), w.y() - area.y() + LEADER, paint)));
		List<Figure> words = route.words().map(w -> labels.get(handoff).at(w.x() - area.x(), w.y() - area.y())).orElse(List.of());
		return Figure.of(handing.id(), "handoff", area.x(), area.y(), area.width(), area.height()).about(Elements.identity(handoff))
				.drawn(marks).with(words).linking(handing.from().id(), handing.to().id())
				.told(name(handoff), tip(handoff)).able(ways(handoff));
	}

	private static Ways ways(Handoff handoff) {
		return Ways.NONE.writing(Elements.label(handoff), "What is the handoff called?", false).dragging("handoff").taking(Ways.Flow.INTO, "standard", "touchpoint", "metric").starting("feeds",
				"handoff").ending("feeds").deleting().creating("standard");
	}

	private static String name(Handoff handoff) {
		return "Handoff " + Elements.label(handoff) + ", from " + Elements.label(handoff.getProvider()) + " to " + Elements.label(handoff.getReceiver());
	}

	private String tip(Handoff handoff) {
		List<String> parts = new ArrayList<>(List.of(name(handoff)));
		Optional.ofNullable(handoff.getHandsOver()).ifPresent(w -> parts.add("Hands over: " + w));
		handoff.getExpectations().forEach(e -> parts.add(Elements.label(handoff.getReceiver()) + " expects: " + e));
		parts.add(handoff.getWithin() == null ? "No time limit is agreed" : "Within " + handoff.getWithin());
		parts.add(handoff.getStandards().isEmpty() ? "No internal standard" : "Keeps " + handoff.getStandards().stream().map(Elements::label).collect(Collectors.joining(", ")));
		Shortfall.of(handoff, model).ifPresent(l -> parts.add("Off target: " + l.words()));
		parts.add(handoff.getSupports().isEmpty() ? Label.endsNowhere(handoff) ? "It ends nowhere: no touchpoint depends on it" : ""
				: "Supports " + handoff.getSupports().stream().map(Elements::label).collect(Collectors.joining(", ")));
		return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(". "));
	}
}

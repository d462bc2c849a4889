package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.journeywright.diagram.blueprint.route.Block;
import org.journeywright.diagram.blueprint.route.Plan;
import org.journeywright.diagram.blueprint.route.Routed;
import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.blueprint.route.Router;
import org.journeywright.diagram.blueprint.route.Wire;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.Elements;
import org.journeywright.model.Touchpoint;

/** Puts a blueprint together. */
final class Draft {

	private static final double GUTTER = 16;
	private static final Ways CELL = Ways.NONE.taking(Ways.Flow.INTO, "activity", "role").starting("handoff").ending("handoff").creating("activity");

	private final Scope scope;
	private final List<Touchpoint> touchpoints;
	private final List<Lane> lanes;
	private final List<Face> faces;
	private final Links links;
	private final Header header;
	private final Routed routed;

	Draft(Scope scope) {
		this.scope = scope;
		touchpoints = scope.touchpoints();
		Parts parts = new Parts(scope);
		links = new Links(scope.model(), Handings.of(scope, parts));
		lanes = withEveryBand(parts.lanes());
		Faces drawn = new Faces(scope.model(), scope.byTeam());
		faces = parts.all().stream().map(drawn::of).toList();
		header = new Header(scope, GUTTER + Face.WIDTH);
		Plan plan = new Plan(touchpoints.size(), Frame.above(lanes), Frame.least(lanes), Frame.LEFT - Plan.CORRIDOR + 8, header.height(), Face.WIDTH, GUTTER, Label.WIDTH);
		routed = Router.route(plan, blocks(), links.wires());
	}

	private static List<Lane> withEveryBand(List<Lane> some) {
		List<Lane> all = new ArrayList<>(some);
		for (Band band : Band.values()) {
			if (some.stream().noneMatch(l -> l.band() == band)) {
				all.add(Lane.ofNobody(band));
			}
		}
		all.sort(Comparator.comparing(Lane::band));
		return all;
	}

	private List<Block> blocks() {
		Map<Touchpoint, Integer> columns = new LinkedHashMap<>();
		touchpoints.forEach(t -> columns.put(t, columns.size()));
		Map<Lane, Integer> rows = new LinkedHashMap<>();
		lanes.forEach(l -> rows.put(l, rows.size()));
		return faces.stream().map(f -> new Block(f.part().id(), columns.get(f.part().touchpoint()), rows.get(f.part().lane()), f.height())).toList();
	}

	/** Where everything is. */
	Routed routed() {
		return routed;
	}

	/** What was led between cards. */
	List<Wire> wires() {
		return links.wires();
	}

	double width() {
		return routed.lanes().getFirst().right();
	}

	double height() {
		return routed.lanes().getLast().bottom();
	}

	/** Everything, from back to front, and what cells are of before the cells. */
	List<Figure> figures() {
		Frame frame = new Frame(scope, lanes, width());
		List<Figure> figures = new ArrayList<>(frame.lines(routed.lanes()));
		figures.addAll(header.figures(routed.columns(), width()));
		figures.addAll(frame.names(routed.lanes(), header.height()));
		figures.addAll(spines());
		figures.addAll(cells());
		figures.addAll(links.figures(routed));
		return Ids.distinct(figures);
	}

	/** From each touchpoint a line down to the cards of those who deliver it and work for it. */
	private List<Figure> spines() {
		Map<Touchpoint, List<Part>> byColumn = faces.stream().map(Face::part).filter(p -> !(p instanceof Part.Spot)).collect(Collectors.groupingBy(Part::touchpoint));
		List<Figure> spines = new ArrayList<>();
		for (int i = 0; i < touchpoints.size(); i++) {
			List<Area> cards = byColumn.getOrDefault(touchpoints.get(i), List.of()).stream().map(p -> routed.cards().get(p.id())).toList();
			if (!cards.isEmpty()) {
				spines.add(spine(touchpoints.get(i), routed.columns().get(i), cards));
			}
		}
		return spines;
	}

	private static Figure spine(Touchpoint touchpoint, Area column, List<Area> cards) {
		double x = 6;
		double bottom = cards.stream().mapToDouble(Area::y).max().orElseThrow() + 18 - column.y();
		List<Mark> marks = new ArrayList<>(List.of(Shape.line("M" + x + " -8V" + bottom, Stroke.of(Paint.EDGE, 1))));
		cards.forEach(c -> marks.add(Shape.line("M" + x + " " + (c.y() + 18 - column.y()) + "H" + GUTTER, Stroke.of(Paint.EDGE, 1))));
		return Figure.of(Elements.identity(touchpoint) + "@spine", "spine", column.x(), column.y(), GUTTER, bottom).drawn(marks);
	}

	private List<Figure> cells() {
		Map<Touchpoint, Map<Lane, List<Face>>> inColumns = faces.stream().collect(Collectors.groupingBy(f -> f.part().touchpoint(), Collectors.groupingBy(f -> f.part().lane())));
		List<Figure> cells = new ArrayList<>();
		for (int column = 0; column < touchpoints.size(); column++) {
			Touchpoint touchpoint = touchpoints.get(column);
			String identity = Elements.identity(touchpoint);
			String label = Elements.label(touchpoint);
			Area at = routed.columns().get(column);
			for (int lane = 0; lane < lanes.size(); lane++) {
				Area row = routed.lanes().get(lane);
				List<Face> inner = inColumns.getOrDefault(touchpoint, Map.of()).getOrDefault(lanes.get(lane), List.of());
				cells.add(cell(lanes.get(lane), identity, label, new Area(at.x(), row.y(), at.width(), row.height()), inner));
			}
		}
		return cells;
	}

	private Figure cell(Lane lane, String touchpoint, String label, Area area, List<Face> inner) {
		List<Figure> cards = inner.stream().map(f -> f.at(routed.cards().get(f.part().id()))).map(f -> f.at(f.x() - area.x(), f.y() - area.y())).toList();
		String name = lane.band().label() + ", " + lane.label() + ", " + label + (inner.isEmpty() ? ": nothing" : "");
		return new Figure(lane.cell(touchpoint), "cell", Optional.empty(), area.x(), area.y(), area.width(), area.height(), List.of(), cards, Optional.empty(), Figure.Pin.NONE, new Figure.Telling(name,
				""), CELL);
	}
}

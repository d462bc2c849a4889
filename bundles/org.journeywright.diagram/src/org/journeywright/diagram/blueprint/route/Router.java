package org.journeywright.diagram.blueprint.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.blueprint.route.Routed.Route;
import org.journeywright.diagram.common.Point;

/**
 * Places cards on a grid and leads lines between them. Lines run up and down in the corridors between columns, and across in the rooms above lanes, each on a
 * track of its own; words stand below the cards of a lane beside their line. So no line runs through a card or through words, and no two lie on each other.
 * Knows nothing of the model. Time grows with the number of lines, and with its square within one corridor.
 */
public final class Router {

	private static final double BELOW = 12;

	private final Plan plan;
	private final List<Block> blocks;
	private final Stacks stacks;
	private final List<Course> courses;
	private final Tracks tracks;
	private final Crossings crossings;
	private final double[] laneTops;
	private final double[] corridors;
	private final Ends ends;

	private Router(Plan plan, List<Block> blocks, List<Wire> wires) {
		this.plan = plan;
		this.blocks = blocks;
		Map<String, Block> byId = blocks.stream().collect(Collectors.toMap(Block::id, b -> b));
		courses = wires.stream().map(w -> Course.of(w, byId.get(w.from()), byId.get(w.to()))).toList();
		stacks = new Stacks(plan.lanes(), blocks, courses);
		tracks = new Tracks(plan, Legs.of(courses, stacks));
		crossings = new Crossings(plan.lanes(), courses);
		laneTops = laneTops();
		corridors = corridors();
		ends = new Ends(courses, stacks, tracks);
	}

	/** Places blocks and leads wires between them. */
	public static Routed route(Plan plan, List<Block> blocks, List<Wire> wires) {
		return new Router(plan, blocks, wires).routed();
	}

	private double[] laneTops() {
		double[] tops = new double[plan.lanes() + 1];
		double y = plan.top();
		for (int lane = 0; lane < plan.lanes(); lane++) {
			tops[lane] = y + plan.above().get(lane);
			y = tops[lane] + laneHeight(lane);
		}
		tops[plan.lanes()] = y;
		return tops;
	}

	private double laneHeight(int lane) {
		double words = tracks.strip(lane) > 0 ? tracks.strip(lane) + Plan.STEP : 0;
		return Math.max(plan.least().get(lane), crossings.height(lane) + stacks.lane(lane) + words + BELOW);
	}

	private double[] corridors() {
		double[] lefts = new double[plan.columns() + 2];
		lefts[0] = plan.left();
		for (int corridor = 0; corridor <= plan.columns(); corridor++) {
			lefts[corridor + 1] = lefts[corridor] + tracks.width(corridor) + plan.gutter() + plan.card();
		}
		return lefts;
	}

	private double columnLeft(int column) {
		return corridors[column] + tracks.width(column);
	}

	private double cardsTop(int lane) {
		return laneTops[lane] + crossings.height(lane);
	}

	private Routed routed() {
		Map<String, Area> cards = new LinkedHashMap<>();
		blocks.forEach(b -> cards.put(b.id(), new Area(columnLeft(b.column()) + plan.gutter(), cardsTop(b.lane()) + stacks.top(b), plan.card(), stacks.height(b))));
		Map<String, Route> routes = new LinkedHashMap<>();
		courses.forEach(c -> routes.put(c.wire().id(), new Route(points(c), words(c))));
		return new Routed(cards, routes, columns(), lanes());
	}

	private List<Point> points(Course course) {
		double start = cardsTop(course.from().lane()) + ends.place(course, true);
		double end = cardsTop(course.to().lane()) + ends.place(course, false);
		double first = x(course, true);
		double last = x(course, false);
		List<Point> points = new ArrayList<>(List.of(new Point(side(course, true), start), new Point(first, start)));
		if (course.isAcross()) {
			double across = laneTops[course.across()] + crossings.place(course);
			points.addAll(List.of(new Point(first, across), new Point(last, across)));
		}
		points.addAll(List.of(new Point(last, end), new Point(side(course, false), end)));
		return List.copyOf(points);
	}

	private double x(Course course, boolean isFirst) {
		return corridors[course.corridor(isFirst)] + tracks.place(course, isFirst);
	}

	private double side(Course course, boolean atStart) {
		double left = columnLeft(course.card(atStart).column()) + plan.gutter();
		return course.isRight(atStart) ? left + plan.card() : left;
	}

	private Optional<Area> words(Course course) {
		return tracks.words(course).map(w -> new Area(corridors[w.corridor()] + w.x(), cardsTop(w.lane()) + stacks.lane(w.lane()) + Plan.STEP + w.down(), plan.label(), course.wire().label()));
	}

	private List<Area> columns() {
		List<Area> columns = new ArrayList<>();
		for (int column = 0; column < plan.columns(); column++) {
			columns.add(new Area(columnLeft(column), plan.top(), plan.gutter() + plan.card(), laneTops[plan.lanes()] - plan.top()));
		}
		return columns;
	}

	private List<Area> lanes() {
		double width = corridors[plan.columns()] + tracks.width(plan.columns()) - plan.left();
		List<Area> lanes = new ArrayList<>();
		for (int lane = 0; lane < plan.lanes(); lane++) {
			lanes.add(new Area(plan.left(), laneTops[lane], width, laneHeight(lane)));
		}
		return lanes;
	}
}

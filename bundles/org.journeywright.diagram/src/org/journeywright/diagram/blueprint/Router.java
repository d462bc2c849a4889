package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.diagram.blueprint.Routed.Area;
import org.journeywright.diagram.blueprint.Routed.Point;
import org.journeywright.diagram.blueprint.Routed.Route;

/**
 * Places cards on a grid and leads lines between them. Lines run up and down in the corridors between columns, and across in the rooms above lanes, each on a
 * track of its own; words stand below the cards of a lane beside their line. So no line runs through a card or through words, and no two lie on each other.
 * Knows nothing of the model. Time grows with the number of lines, and with its square within one corridor.
 */
final class Router {

	private static final double SHIFT = 4;
	private static final double BELOW = 12;

	/** An end of a course. */
	private record End(Course course, boolean isStart) {

		Block card() {
			return course.card(isStart);
		}

		boolean isRight() {
			return course.isRight(isStart);
		}
	}

	private final Plan plan;
	private final List<Block> blocks;
	private final Stacks stacks;
	private final List<Course> courses;
	private final Tracks tracks;
	private final Crossings crossings;
	private final double[] laneTops;
	private final double[] corridors;
	private final Map<End, Double> ends = new HashMap<>();

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
		placeEnds();
	}

	/** Places blocks and leads wires between them. */
	static Routed route(Plan plan, List<Block> blocks, List<Wire> wires) {
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

	private void placeEnds() {
		Map<String, List<End>> sides = new LinkedHashMap<>();
		courses.stream().flatMap(c -> Stream.of(new End(c, true), new End(c, false))).forEach(e -> sides.computeIfAbsent(e.card().id() + e.isRight(), s -> new ArrayList<>()).add(e));
		sides.values().forEach(this::placeSide);
		ends.keySet().stream().filter(e -> !e.isRight()).filter(this::liesOnAnother).toList().forEach(e -> ends.merge(e, SHIFT, Double::sum));
	}

	/** Lines that lead upwards end above the others; of those that lead the same way the one with the nearest track ends outermost, so that they do not cross. */
	private void placeSide(List<End> side) {
		Comparator<End> ups = Comparator.comparingDouble(this::reach);
		List<End> inOrder = Stream.concat(side.stream().filter(this::isUp).sorted(ups), side.stream().filter(e -> !isUp(e)).sorted(ups.reversed())).toList();
		for (int i = 0; i < inOrder.size(); i++) {
			End end = inOrder.get(i);
			ends.put(end, cardsTop(end.card().lane()) + stacks.place(end.card(), end.isRight(), i));
		}
	}

	private boolean isUp(End end) {
		return end.course().isUp(end.isStart(), stacks);
	}

	/** How far it is from the card to the track. */
	private double reach(End end) {
		double place = place(end);
		return end.isRight() ? place : -place;
	}

	private double place(End end) {
		return tracks.place(end.course(), end.isStart());
	}

	/** Whether the line into a left side would lie on one out of the right side of a card across the corridor. */
	private boolean liesOnAnother(End left) {
		return ends.entrySet().stream().anyMatch(o -> o.getKey().isRight() && o.getKey().course() != left.course() && o.getKey().course().corridor(o.getKey().isStart()) == left.course()
				.corridor(left.isStart()) && o.getValue().equals(ends.get(left)) && place(o.getKey()) >= place(left));
	}

	private Routed routed() {
		Map<String, Area> cards = new LinkedHashMap<>();
		blocks.forEach(b -> cards.put(b.id(), new Area(columnLeft(b.column()) + plan.gutter(), cardsTop(b.lane()) + stacks.top(b), plan.card(), stacks.height(b))));
		Map<String, Route> routes = new LinkedHashMap<>();
		courses.forEach(c -> routes.put(c.wire().id(), new Route(points(c), words(c))));
		return new Routed(cards, routes, columns(), lanes());
	}

	private List<Point> points(Course course) {
		double start = ends.get(new End(course, true));
		double end = ends.get(new End(course, false));
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
		return tracks.words(course).map(w -> new Area(corridors[w.corridor()] + w.x(), cardsTop(w.lane()) + stacks.lane(w.lane()) + Plan.STEP, plan.label(), course.wire().label()));
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

package org.journeywright.diagram.ecosystem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.ecosystem.Wheel.Point;
import org.journeywright.model.Elements;
import org.journeywright.model.StrategyElement;

/**
 * Draws the influences of elements on each other: lines that leave their segments inwards and run around the middle like traffic around a roundabout, the further
 * the deeper. What runs the same way runs together, and nothing runs through the words in the middle.
 */
record Influences(Wheel wheel, List<StrategyElement> elements) {

	/** The word of the palette, and the kind of the figures. */
	static final String KIND = "influence";

	private static final int PIECES = 14;
	private static final double FROM_EDGE = 6;
	private static final double HEAD = 7;
	private static final double APART = 10;

	/** The arrows, in the order of the model. */
	List<Figure> figures() {
		Map<StrategyElement, Integer> places = new HashMap<>();
		elements.forEach(e -> places.put(e, places.size()));
		List<Harbours.Way> ways = new ArrayList<>();
		elements.forEach(from -> from.getInfluences().stream().distinct().filter(to -> to != from && places.containsKey(to))
				.forEach(to -> ways.add(new Harbours.Way(places.get(from), places.get(to)))));
		Harbours harbours = new Harbours(wheel, ways);
		return ways.stream().map(w -> figure(elements.get(w.from()), elements.get(w.to()), points(harbours.leaves(w), harbours.enters(w)))).toList();
	}

	private Figure figure(StrategyElement from, StrategyElement to, List<Point> points) {
		Point tip = points.getLast();
		Point base = points.get(points.size() - 2);
		double length = Math.hypot(tip.x() - base.x(), tip.y() - base.y());
		double dx = (tip.x() - base.x()) / length * HEAD;
		double dy = (tip.y() - base.y()) / length * HEAD;
		Point neck = new Point(tip.x() - dx, tip.y() - dy);
		String head = "M" + Paths.at(tip) + "L" + Paths.at(new Point(neck.x() - dy / 2, neck.y() + dx / 2)) + "L" + Paths.at(new Point(neck.x() + dy / 2, neck.y() - dx / 2)) + "Z";
		boolean isWeak = from.getCurrent() != null && from.getCurrent() == Wheel.LEAST;
		Paint paint = isWeak ? Paint.POOR : Paint.EDGE;
		List<Mark> marks = List.of(Shape.line(Paths.through(points), Stroke.of(paint, 1.5)), new Shape(head, paint, Stroke.NONE));
		String said = Elements.label(from) + " influences " + Elements.label(to) + (isWeak ? "; it is absent today, so it holds it back" : "");
		double size = wheel.centreX() + wheel.inner();
		return Figure.of(Ids.with(from, to, "influences"), KIND, 0, 0, size, wheel.centreY() + wheel.inner()).linking(Elements.identity(from), Elements.identity(to)).drawn(marks)
				.told(said, said).able(Ways.NONE.deleting());
	}

	/** From one angle to another, the shorter way round. */
	private List<Point> points(double from, double to) {
		double edge = wheel.inner() - FROM_EDGE;
		double turn = Harbours.shortest(to - from);
		double deepest = edge - (edge - wheel.hub() - APART) * Math.pow(Math.abs(turn) / Math.PI, 0.6);
		List<Point> points = new ArrayList<>();
		for (int i = 0; i <= PIECES; i++) {
			double way = (double) i / PIECES;
			double ease = way * way * (3 - 2 * way);
			double radius = edge - (edge - deepest) * Math.pow(Math.sin(Math.PI * way), 0.8);
			points.add(wheel.at(from + turn * ease, radius));
		}
		return points;
	}
}

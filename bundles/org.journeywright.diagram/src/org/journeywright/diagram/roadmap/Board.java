package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;

/** Draws initiatives as cards under now, next, later and unplanned. */
final class Board {

	/** The horizons as they stand side by side. */
	static final List<Horizon> HORIZONS = List.of(Horizon.NOW, Horizon.NEXT, Horizon.LATER, Horizon.UNPLANNED);
	/** The kind of the figures that cards stand in. */
	static final String CELL = "cell";

	private static final double HEAD = 48;
	private static final double LEAST = 72;
	private static final double POINT = 12;

	private final List<Lane> lanes;
	private final List<List<Initiative>> initiatives;
	private final Seating seating;

	Board(ModelView model, Chosen chosen) {
		Map<Lane, List<Initiative>> all = Lane.of(model, chosen);
		lanes = List.copyOf(all.keySet());
		initiatives = List.copyOf(all.values());
		seating = new Seating(initiatives, new Card(model, chosen), lanes.stream().map(l -> Math.max(LEAST, Frame.least(l))).toList(), Frame.LABEL, HEAD);
	}

	/** Everything, from back to front, and headings before what stands below and beside them. */
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		for (Horizon horizon : HORIZONS) {
			figures.add(heading(horizon));
		}
		for (int lane = 0; lane < lanes.size(); lane++) {
			figures.add(Frame.label(lanes.get(lane), initiatives.get(lane).size(), seating.top(lane), seating.height(lane)));
		}
		figures.add(Frame.corner(HEAD, "Lane"));
		for (int lane = 0; lane < lanes.size(); lane++) {
			for (Horizon horizon : HORIZONS) {
				figures.add(cell(lane, horizon));
			}
		}
		seating.routes().forEach((dependency, route) -> figures.add(Dependencies.figure(dependency, route)));
		return figures;
	}

	double width() {
		return seating.width();
	}

	double height() {
		return seating.bottom();
	}

	private Figure cell(int lane, Horizon horizon) {
		double x = seating.left(horizon);
		double y = seating.top(lane);
		double width = seating.right(horizon) - x;
		double height = seating.height(lane);
		List<Figure> cards = seating.in(lane, horizon).stream().map(s -> s.card().at(seating.x(s) - x, seating.y(s) - y)).toList();
		List<Mark> marks = new ArrayList<>(List.of(Box.filled(0, 0, width, height, 0, Paint.CANVAS), Box.filled(0, 0, width, 1, 0, Paint.LINE)));
		if (horizon != HORIZONS.getFirst()) {
			marks.add(Box.filled(0, 0, 1, height, 0, Paint.LINE));
		}
		String name = label(horizon) + ", " + lanes.get(lane).label() + ": " + Frame.count(cards.size());
		return Figure.of(id(horizon, lanes.get(lane)), CELL, x, y, width, height).drawn(marks).with(cards).told(name, "")
				.able(Ways.NONE.taking(Flow.INTO, "initiative").creating("initiative"));
	}

	/** What the cell of a horizon and a lane is called. */
	static String id(Horizon horizon, Lane lane) {
		return CELL + ":" + horizon.getLiteral() + "|" + lane.id();
	}

	/** A horizon in words. */
	static String label(Horizon horizon) {
		String word = horizon.getLiteral();
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private Figure heading(Horizon horizon) {
		double x = seating.left(horizon);
		double width = seating.right(horizon) - x;
		int count = (int) initiatives.stream().flatMap(List::stream).filter(i -> i.getHorizon() == horizon).count();
		double start = horizon == Horizon.NOW ? Cell.PADDING : Cell.PADDING + POINT;
		List<Mark> marks = List.of(Box.filled(0, 0, width, HEAD, 0, Paint.CANVAS), ground(horizon, width),
				Words.at(start, 14 + TypeStyle.HEADING.baseline(), label(horizon), TypeStyle.HEADING, Paint.INK),
				Frame.ending(width - Cell.PADDING - POINT, 16.5, Frame.count(count), TypeStyle.SMALL, Paint.INK_2));
		return Figure.of("horizon:" + horizon.getLiteral(), "horizon", x, 0, width, HEAD).drawn(marks).pinned(Pin.TOP).told(label(horizon) + ": " + Frame.count(count), "");
	}

	/** Now, next and later point to what comes after them; what is not planned points nowhere. */
	private static Mark ground(Horizon horizon, double width) {
		if (horizon == Horizon.UNPLANNED) {
			return new Box(POINT / 2, 0.5, width - POINT / 2 - 0.5, HEAD - 1, 8, Paint.CANVAS, Stroke.dashed(Paint.EDGE, 1));
		}
		double end = width - 4;
		Path path = new Path().move(0, 0).line(end - POINT, 0).line(end, HEAD / 2).line(end - POINT, HEAD).line(0, HEAD);
		return new Shape((horizon == Horizon.NOW ? path : path.line(POINT, HEAD / 2)).close().toString(), Paint.TINT, Stroke.NONE);
	}
}

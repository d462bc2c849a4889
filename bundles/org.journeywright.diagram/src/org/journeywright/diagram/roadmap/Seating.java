package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.roadmap.Dependencies.Dependency;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;

/**
 * Finds the places of cards and of the arrows between them. Cards stand in columns, some for each horizon; arrows run in the gutters between the columns and, where
 * they pass columns, in a corridor above the cards of a lane, so that none crosses a card.
 */
final class Seating {

	private static final double GAP = 12;

	/**
	 * The place of a card.
	 *
	 * @param card
	 *            as it is drawn, wherever it stands
	 * @param column
	 *            among all columns of cards
	 * @param below
	 *            how far below the top of the cards of its lane
	 */
	record Seat(Figure card, int lane, Horizon horizon, int column, double below) {

		double bottom() {
			return below + card.height();
		}
	}

	private final Map<Horizon, Integer> first = new HashMap<>();
	private final Map<Horizon, Integer> columns = new HashMap<>();
	private final Map<Initiative, Seat> seats = new LinkedHashMap<>();
	private final Map<Integer, Map<Horizon, List<Seat>>> byCell = new HashMap<>();
	private final List<Double> tops = new ArrayList<>();
	private final List<Double> heights = new ArrayList<>();
	private final Gutters gutters;
	private final double bottom;

	/**
	 * Seats the initiatives of some lanes.
	 *
	 * @param least
	 *            how high each lane is at least
	 */
	Seating(List<List<Initiative>> lanes, Card card, List<Double> least, double left, double top) {
		countColumns(lanes);
		for (int lane = 0; lane < lanes.size(); lane++) {
			seat(lane, lanes.get(lane), card);
		}
		gutters = new Gutters(Dependencies.among(seats.keySet()), seats, first.get(Horizon.UNPLANNED) + columns.get(Horizon.UNPLANNED));
		double y = top;
		for (int lane = 0; lane < lanes.size(); lane++) {
			int at = lane;
			double cards = seats.values().stream().filter(s -> s.lane() == at).mapToDouble(Seat::bottom).max().orElse(0);
			tops.add(y);
			heights.add(Math.ceil(Math.max(least.get(lane), Cell.PADDING * 2 + gutters.corridor(lane) + cards)));
			y += heights.get(lane);
		}
		bottom = y;
		gutters.layOut(left, this);
	}

	private void countColumns(List<List<Initiative>> lanes) {
		int next = 0;
		for (Horizon horizon : Board.HORIZONS) {
			long most = lanes.stream().mapToLong(l -> l.stream().filter(i -> i.getHorizon() == horizon).count()).max().orElse(0);
			first.put(horizon, next);
			columns.put(horizon, (int) Math.max(1, Math.ceil(Math.sqrt(most / 2.0))));
			next += columns.get(horizon);
		}
	}

	private void seat(int lane, List<Initiative> initiatives, Card card) {
		Map<Integer, Double> filled = new HashMap<>();
		for (Initiative initiative : initiatives) {
			Horizon horizon = initiative.getHorizon();
			int column = shortest(horizon, filled);
			double below = filled.getOrDefault(column, 0.0);
			Seat seat = new Seat(card.of(initiative, columns.get(horizon) > 1 ? Flow.ACROSS : Flow.DOWN), lane, horizon, column, below);
			filled.put(column, seat.bottom() + GAP);
			seats.put(initiative, seat);
			byCell.computeIfAbsent(lane, l -> new HashMap<>()).computeIfAbsent(horizon, h -> new ArrayList<>()).add(seat);
		}
	}

	private int shortest(Horizon horizon, Map<Integer, Double> filled) {
		int shortest = first.get(horizon);
		for (int column = shortest; column < first.get(horizon) + columns.get(horizon); column++) {
			shortest = filled.getOrDefault(column, 0.0) < filled.getOrDefault(shortest, 0.0) ? column : shortest;
		}
		return shortest;
	}

	/** The cards of a cell in the order of the model. */
	List<Seat> in(int lane, Horizon horizon) {
		return byCell.getOrDefault(lane, Map.of()).getOrDefault(horizon, List.of());
	}

	double top(int lane) {
		return tops.get(lane);
	}

	double height(int lane) {
		return heights.get(lane);
	}

	double bottom() {
		return bottom;
	}

	double left(Horizon horizon) {
		return gutters.border(first.get(horizon));
	}

	double right(Horizon horizon) {
		return gutters.border(first.get(horizon) + columns.get(horizon));
	}

	double width() {
		return right(Horizon.UNPLANNED);
	}

	double x(Seat seat) {
		return gutters.column(seat.column());
	}

	double y(Seat seat) {
		return top(seat.lane()) + Cell.PADDING + gutters.corridor(seat.lane()) + seat.below();
	}

	/** The ways of the arrows, in the order of what waits. */
	Map<Dependency, Route> routes() {
		return gutters.routes(this);
	}
}

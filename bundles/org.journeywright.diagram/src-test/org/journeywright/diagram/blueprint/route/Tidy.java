package org.journeywright.diagram.blueprint.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.blueprint.route.Routed.Route;
import org.journeywright.diagram.common.Point;

/** Checks that lines, cards and words keep out of each other's way. */
public final class Tidy {

	/** A straight part of a line. */
	private record Piece(String wire, Point from, Point to) {

		boolean isAcross() {
			return from.y() == to.y();
		}

		double low() {
			return isAcross() ? Math.min(from.x(), to.x()) : Math.min(from.y(), to.y());
		}

		double high() {
			return isAcross() ? Math.max(from.x(), to.x()) : Math.max(from.y(), to.y());
		}

		double place() {
			return isAcross() ? from.y() : from.x();
		}

		boolean liesOn(Piece other) {
			return isAcross() == other.isAcross() && place() == other.place() && low() < other.high() && other.low() < high();
		}

		boolean isIn(Area area) {
			double left = Math.min(from.x(), to.x());
			double right = Math.max(from.x(), to.x());
			double top = Math.min(from.y(), to.y());
			double bottom = Math.max(from.y(), to.y());
			return left < area.right() && area.x() < right && (isAcross() ? area.y() < top && top < area.bottom() : top < area.bottom() && area.y() < bottom)
					|| !isAcross() && area.x() < left && left < area.right() && top < area.bottom() && area.y() < bottom;
		}
	}

	private Tidy() {
	}

	/** Checks all of it. */
	public static void check(Routed routed, List<Wire> wires) {
		List<Piece> pieces = new ArrayList<>();
		routed.routes().forEach((wire, route) -> pieces.addAll(pieces(wire, route)));
		wires.forEach(w -> ends(w, routed));
		for (Piece piece : pieces) {
			routed.cards().forEach((card, area) -> assertTrue(!piece.isIn(area), () -> piece + " runs through card " + card + " " + area));
			routed.routes().forEach((wire, route) -> route.words().ifPresent(w -> assertTrue(!piece.isIn(w), () -> piece + " runs through the words of " + wire + " " + w)));
			pieces.stream().filter(o -> !o.wire().equals(piece.wire())).forEach(o -> assertTrue(!piece.liesOn(o), () -> piece + " lies on " + o));
		}
		apart(areas(routed));
	}

	private static List<Piece> pieces(String wire, Route route) {
		List<Piece> pieces = new ArrayList<>();
		for (int i = 1; i < route.points().size(); i++) {
			Point from = route.points().get(i - 1);
			Point to = route.points().get(i);
			assertTrue(from.x() == to.x() || from.y() == to.y(), () -> wire + " is not straight: " + from + " " + to);
			if (!from.equals(to)) {
				pieces.add(new Piece(wire, from, to));
			}
		}
		return pieces;
	}

	private static void ends(Wire wire, Routed routed) {
		List<Point> points = routed.routes().get(wire.id()).points();
		touches(points.getFirst(), routed.cards().get(wire.from()), wire);
		touches(points.getLast(), routed.cards().get(wire.to()), wire);
	}

	private static void touches(Point end, Area card, Wire wire) {
		assertTrue((end.x() == card.x() || end.x() == card.right()) && end.y() > card.y() && end.y() < card.bottom(), () -> wire + " ends at " + end + " beside " + card);
	}

	private static List<Map.Entry<String, Area>> areas(Routed routed) {
		List<Map.Entry<String, Area>> areas = new ArrayList<>(routed.cards().entrySet());
		routed.routes().forEach((wire, route) -> route.words().ifPresent(w -> areas.add(Map.entry("words of " + wire, w))));
		return areas;
	}

	private static void apart(List<Map.Entry<String, Area>> areas) {
		for (int i = 0; i < areas.size(); i++) {
			Area a = areas.get(i).getValue();
			for (int j = i + 1; j < areas.size(); j++) {
				Area b = areas.get(j).getValue();
				boolean areApart = a.right() <= b.x() || b.right() <= a.x() || a.bottom() <= b.y() || b.bottom() <= a.y();
				assertEquals(true, areApart, areas.get(i) + " covers " + areas.get(j));
			}
		}
	}
}

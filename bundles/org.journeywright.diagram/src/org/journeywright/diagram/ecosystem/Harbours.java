package org.journeywright.diagram.ecosystem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shares out the inner edge of each segment among the arrows that leave and enter there, in the order in which they bend away: so they do not cross at the edge. */
final class Harbours {

	private static final double SHARE = 0.36;

	/** An arrow between two elements, by their places. */
	record Way(int from, int to) {
	}

	/** An end of an arrow. */
	private record End(Way way, boolean isStart) {

		int at() {
			return isStart ? way.from() : way.to();
		}

		int other() {
			return isStart ? way.to() : way.from();
		}
	}

	private final Wheel wheel;
	private final Map<End, Double> angles = new HashMap<>();

	Harbours(Wheel wheel, List<Way> ways) {
		this.wheel = wheel;
		Map<Integer, List<End>> ends = new HashMap<>();
		ways.stream().flatMap(w -> Stream.of(new End(w, true), new End(w, false))).forEach(e -> ends.computeIfAbsent(e.at(), a -> new ArrayList<>()).add(e));
		ends.forEach((at, here) -> {
			here.sort(Comparator.comparingDouble(this::bend));
			double width = 2 * Math.PI / wheel.count() * SHARE;
			for (int i = 0; i < here.size(); i++) {
				angles.put(here.get(i), wheel.angle(at) + (here.size() == 1 ? 0 : width * (2.0 * i / (here.size() - 1) - 1)));
			}
		});
	}

	/** From what bends away to the left at once, over what runs through the middle, to what bends away to the right at once. */
	private double bend(End end) {
		double turn = shortest(wheel.angle(end.other()) - wheel.angle(end.at()));
		return turn > 0 ? Math.PI - turn : -Math.PI - turn;
	}

	/** The angle at which an arrow leaves. */
	double leaves(Way way) {
		return angles.get(new End(way, true));
	}

	/** The angle at which an arrow arrives. */
	double enters(Way way) {
		return angles.get(new End(way, false));
	}

	/** The same turn the shorter way round: positive is clockwise. */
	static double shortest(double turn) {
		return Math.IEEEremainder(turn, 2 * Math.PI);
	}
}

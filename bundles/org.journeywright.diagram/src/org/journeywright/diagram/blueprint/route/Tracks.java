package org.journeywright.diagram.blueprint.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Gives every leg its place in its corridor, as far left as it goes: lines keep a distance, and words stand right of their line where no other one passes. Short
 * legs come first, so that they are nearest to their cards and long ones run around them.
 */
final class Tracks {

	private static final double APART = 12;
	private static final double EDGE = 12;
	private static final double BESIDE = 8;
	/** What it costs, in width, to put words below a lane that has none yet. */
	private static final double NEW_STRIP = 48;

	/** A leg in its place. */
	private record Placed(Leg leg, double x) {
	}

	/** Where words stand: in a corridor, so far from its left edge, below the cards of a lane. */
	record Words(int corridor, double x, int lane) {
	}

	private final Plan plan;
	private final double[] strips;
	private final double[] widths;
	private final Map<Integer, List<Placed>> corridors = new TreeMap<>();
	private final Map<Course, List<Placed>> places = new HashMap<>();

	Tracks(Plan plan, Map<Course, List<Leg>> legs) {
		this.plan = plan;
		strips = new double[plan.lanes()];
		widths = new double[plan.columns() + 1];
		Map<Leg, Placed> done = new HashMap<>();
		legs.values().stream().flatMap(Collection::stream).sorted(Comparator.comparingDouble(Leg::length)).forEach(l -> done.put(l, put(l, legs.get(l.course()))));
		legs.forEach((course, own) -> places.put(course, own.stream().map(done::get).toList()));
		for (int corridor = 0; corridor <= plan.columns(); corridor++) {
			widths[corridor] = corridors.getOrDefault(corridor, List.of()).stream().mapToDouble(p -> right(p) + EDGE).max().orElse(Plan.CORRIDOR);
		}
	}

	private Placed put(Leg leg, List<Leg> all) {
		List<Placed> there = corridors.computeIfAbsent(leg.corridor(), c -> new ArrayList<>());
		boolean isLabelled = leg.course().wire().label() > 0 && longest(all) == leg;
		Placed best = isLabelled ? lanes(leg).stream().map(leg::labelled).map(l -> new Placed(l, free(l, there))).min(Comparator.comparingDouble(this::cost)).orElseThrow()
				: new Placed(leg, free(leg, there));
		best.leg().label().ifPresent(lane -> strips[lane] = Math.max(strips[lane], leg.course().wire().label()));
		there.add(best);
		return best;
	}

	private static Leg longest(List<Leg> legs) {
		return legs.stream().max(Comparator.comparingInt(l -> l.endPassed() - l.firstPassed())).orElseThrow();
	}

	/** The lanes below which the words of a leg can stand, those nearest to its start first. */
	private static List<Integer> lanes(Leg leg) {
		int start = leg.course().from().lane();
		List<Integer> passed = IntStream.range(leg.firstPassed(), leg.endPassed()).boxed().sorted(Comparator.comparingInt(l -> Math.abs(2 * l + 1 - 2 * start))).toList();
		return passed.isEmpty() ? List.of(start) : passed;
	}

	private double cost(Placed placed) {
		int lane = placed.leg().label().orElseThrow();
		return placed.x() + (strips[lane] >= placed.leg().course().wire().label() ? 0 : NEW_STRIP) + Math.abs(lane - placed.leg().course().from().lane());
	}

	/** The leftmost free place for a leg and its words. */
	private double free(Leg leg, List<Placed> there) {
		Set<Double> free = new TreeSet<>(List.of(EDGE));
		there.forEach(p -> free.addAll(List.of(p.x(), p.x() + APART, right(p) + APART)));
		return free.stream().filter(x -> there.stream().noneMatch(p -> meet(new Placed(leg, x), p))).findFirst().orElseThrow();
	}

	private double right(Placed placed) {
		return placed.leg().label().isPresent() ? placed.x() + BESIDE + plan.label() : placed.x();
	}

	private boolean meet(Placed one, Placed other) {
		boolean areLinesClose = Math.abs(one.x() - other.x()) < APART && one.leg().touches(other.leg());
		boolean areWordsClose = one.leg().label().isPresent() && one.leg().label().equals(other.leg().label()) && Math.abs(one.x() - other.x()) < BESIDE + plan.label() + APART;
		return areLinesClose || areWordsClose || isInWords(one, other) || isInWords(other, one);
	}

	/** Whether a line runs through the words of another, or just behind them. */
	private boolean isInWords(Placed line, Placed worded) {
		return worded.leg().label().filter(lane -> line.leg().passes(lane)).isPresent() && line.x() > worded.x() && line.x() < right(worded) + APART;
	}

	/** How wide a corridor is. */
	double width(int corridor) {
		return widths[corridor];
	}

	/** How much room the words below the cards of a lane need. */
	double strip(int lane) {
		return strips[lane];
	}

	/** Where the first or last leg of a course runs, from the left edge of its corridor. */
	double place(Course course, boolean isFirst) {
		return isFirst ? places.get(course).getFirst().x() : places.get(course).getLast().x();
	}

	/** Where the words of a course stand; nowhere for one without. */
	Optional<Words> words(Course course) {
		return places.get(course).stream().filter(p -> p.leg().label().isPresent()).findFirst().map(p -> new Words(p.leg().corridor(), p.x() + BESIDE, p.leg().label().orElseThrow()));
	}
}

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
import java.util.stream.Stream;

/**
 * Gives every leg its place in its corridor, as far left as it goes: lines keep a distance, and words stand right of their line where no other one passes. Short
 * legs come first, so that they are nearest to their cards and long ones run around them. Legs that run alike share a place, see {@link Strand}. Where no line at
 * all passes between, the words stand below the cards of the column that follows, so that the corridor need not be as wide as they are.
 */
final class Tracks {

	private static final double APART = 12;
	private static final double EDGE = 12;
	private static final double BESIDE = 8;
	/** What it costs, in width, to put words below a lane that has none yet. */
	private static final double NEW_STRIP = 48;

	/**
	 * Legs in their place: the first of them, and how far it is to the last.
	 *
	 * @param isBelow
	 *            whether their words stand below the cards of the next column
	 */
	private record Placed(Strand strand, double x, boolean isBelow) {

		Leg leg() {
			return strand.leg();
		}

		double last() {
			return x + (strand.legs().size() - 1) * APART;
		}
	}

	/** Where words stand: in a corridor, so far from its left edge, below the cards of a lane, so far below the first words there. */
	record Words(int corridor, double x, int lane, double down) {
	}

	/** A leg of a strand in its place. */
	private record Found(Placed placed, int index) {

		double x() {
			return placed.x() + index * APART;
		}
	}

	private final Plan plan;
	private final double[] strips;
	private final double[] widths;
	private final Map<Integer, List<Placed>> corridors = new TreeMap<>();
	private final Map<Integer, List<Strand>> waiting = new HashMap<>();
	private final Map<Course, List<Found>> places = new HashMap<>();

	Tracks(Plan plan, Map<Course, List<Leg>> legs) {
		this.plan = plan;
		strips = new double[plan.lanes()];
		widths = new double[plan.columns() + 1];
		Map<Leg, Found> done = new HashMap<>();
		List<Strand> strands = Strand.of(legs.values()).stream().sorted(Comparator.comparingDouble(s -> s.leg().length())).toList();
		strands.forEach(s -> waiting.computeIfAbsent(s.leg().corridor(), c -> new ArrayList<>()).add(s));
		strands.forEach(s -> {
			waiting.get(s.leg().corridor()).remove(s);
			Placed placed = put(s, legs.get(s.leg().course()));
			s.legs().forEach(l -> done.put(l, new Found(placed, s.legs().indexOf(l))));
		});
		legs.forEach((course, own) -> places.put(course, own.stream().map(done::get).toList()));
		for (int corridor = 0; corridor <= plan.columns(); corridor++) {
			widths[corridor] = corridors.getOrDefault(corridor, List.of()).stream().mapToDouble(p -> right(p) + EDGE).max().orElse(Plan.CORRIDOR);
		}
	}

	private Placed put(Strand strand, List<Leg> all) {
		Leg leg = strand.leg();
		List<Placed> there = corridors.computeIfAbsent(leg.corridor(), c -> new ArrayList<>());
		boolean isLabelled = leg.words() > 0 && (strand.legs().size() > 1 || longest(all) == leg);
		Placed best = isLabelled ? lanes(leg).stream().flatMap(lane -> places(strand.with(leg.labelled(lane)), there)).min(Comparator.comparingDouble(this::cost)).orElseThrow()
				: new Placed(strand, free(strand, there), false);
		best.leg().label().ifPresent(lane -> strips[lane] = Math.max(strips[lane], strand.words()));
		there.add(best);
		return best;
	}

	/** Where a strand with words can be: with its words in the corridor, and with them below the next column if nothing comes between. */
	private Stream<Placed> places(Strand strand, List<Placed> there) {
		Placed beside = new Placed(strand, free(strand, there), false);
		Placed below = new Placed(strand, beside.x(), true);
		return isClear(below, there) ? Stream.of(below, beside) : Stream.of(beside);
	}

	private boolean isClear(Placed below, List<Placed> there) {
		int lane = below.leg().label().orElseThrow();
		boolean isNext = below.leg().corridor() < plan.columns() && plan.label() <= plan.card();
		boolean isFree = there.stream().noneMatch(p -> p.leg().passes(lane) && p.x() > below.x() || p.isBelow() && p.leg().label().equals(below.leg().label()));
		return isNext && isFree && waiting.get(below.leg().corridor()).stream().map(Strand::leg).noneMatch(l -> l.passes(lane) || l.course().from().lane() == lane);
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
		return right(placed) + (strips[lane] >= placed.strand().words() ? 0 : NEW_STRIP) + Math.abs(lane - placed.leg().course().from().lane());
	}

	/** The leftmost free place for legs and their words. */
	private double free(Strand strand, List<Placed> there) {
		Set<Double> free = new TreeSet<>(List.of(EDGE));
		there.forEach(p -> free.addAll(List.of(p.x(), p.last() + APART, right(p) + APART)));
		return free.stream().filter(x -> there.stream().noneMatch(p -> meet(new Placed(strand, x, false), p))).findFirst().orElseThrow();
	}

	private double right(Placed placed) {
		return placed.leg().label().isPresent() && !placed.isBelow() ? placed.last() + BESIDE + plan.label() : placed.last();
	}

	private boolean meet(Placed one, Placed other) {
		boolean areLinesClose = one.x() < other.last() + APART && other.x() < one.last() + APART && one.leg().touches(other.leg());
		boolean areWordsClose = !one.isBelow() && !other.isBelow() && one.leg().label().isPresent() && one.leg().label().equals(other.leg().label()) && one.last() < right(other) + APART && other.last() < right(one) + APART;
		return areLinesClose || areWordsClose || isInWords(one, other) || isInWords(other, one);
	}

	/** Whether lines run through the words of others, or just behind them. */
	private boolean isInWords(Placed lines, Placed worded) {
		return worded.leg().label().filter(lane -> lines.leg().passes(lane)).isPresent() && lines.last() > worded.last() && lines.x() < right(worded) + APART;
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
		return places.get(course).stream().filter(f -> f.placed().leg().label().isPresent()).findFirst()
				.map(f -> new Words(f.placed().leg().corridor(), left(f.placed()), f.placed().leg().label().orElseThrow(), f.placed().strand().down(f.index())));
	}

	private double left(Placed placed) {
		return placed.isBelow() ? widths[placed.leg().corridor()] + plan.gutter() : placed.last() + BESIDE;
	}
}

package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.journeywright.diagram.common.Point;

/** Places cards in layers and leads the lines between them around them, so that cards stay apart and lines cross little. */
final class FlowLayout {

	/** Who leads to a step; each enters its card at a place of its own. */
	enum Entry {
		START, BEST, ACCEPTABLE, POOR
	}

	/**
	 * A line to be led.
	 *
	 * @param from
	 *            the card it leaves
	 * @param exit
	 *            the figure on that card at which it starts
	 * @param to
	 *            the card it leads to
	 */
	record Line(String id, String from, String exit, String to, Entry entry, boolean isBack, boolean isMain) {
	}

	/** Where everything is: the top left corners of cards by their ids, and the lines from card to card by theirs. */
	record Laid(Map<String, Point> places, Map<String, List<Point>> routes, double width, double height) {

		static final Laid NOTHING = new Laid(Map.of(), Map.of(), 0, 0);
	}

	private FlowLayout() {
	}

	/**
	 * Lays out. Once it is known where ways come from, their entries are put in that order, so that they cross less.
	 *
	 * @param isAcross
	 *            from left to right, rather than from top to bottom
	 */
	static Laid of(Collection<Card> cards, Collection<Line> lines, boolean isAcross) {
		if (cards.isEmpty()) {
			return Laid.NOTHING;
		}
		Map<String, List<Entry>> usual = new LinkedHashMap<>();
		lines.forEach(l -> usual.computeIfAbsent(l.to(), t -> new ArrayList<>()).add(l.entry()));
		usual.replaceAll((to, entries) -> entries.stream().distinct().sorted().toList());
		FlowGraph first = new FlowGraph(cards, lines, usual, isAcross);
		Map<String, List<Entry>> better = cards.size() > FlowOptions.MANY ? usual : inOrder(lines, usual, first);
		return (better.equals(usual) ? first : new FlowGraph(cards, lines, better, isAcross)).laid();
	}

	/** The entries of each card by the middle of the places where the ways to them start. */
	private static Map<String, List<Entry>> inOrder(Collection<Line> lines, Map<String, List<Entry>> usual, FlowGraph graph) {
		Map<String, Map<Entry, Double>> from = new HashMap<>();
		lines.stream().collect(Collectors.groupingBy(Line::to))
				.forEach((to, all) -> from.put(to, all.stream().collect(Collectors.groupingBy(Line::entry, Collectors.averagingDouble(graph::start)))));
		Map<String, List<Entry>> order = new LinkedHashMap<>();
		usual.forEach((to, entries) -> order.put(to,
				entries.stream().sorted(Comparator.<Entry>comparingDouble(e -> from.get(to).get(e)).thenComparing(Comparator.naturalOrder())).toList()));
		return order;
	}
}

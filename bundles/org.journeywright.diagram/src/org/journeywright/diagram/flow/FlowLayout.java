package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.journeywright.diagram.flow.Pen.Point;

/** Places cards in layers and leads the lines between them around them, with ELK's layered algorithm. */
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

	private static final double BETWEEN_ENTRIES = 24;
	/** Of more cards than that, the lines are untangled less thoroughly, so that drawing stays quick. */
	private static final int MANY = 100;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final boolean isAcross;
	private final ElkNode root = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<String, ElkPort> exits = new HashMap<>();
	private final Map<String, Map<Entry, ElkPort>> entries = new HashMap<>();
	private final Map<Line, ElkEdge> edges = new LinkedHashMap<>();

	private FlowLayout(boolean isAcross) {
		this.isAcross = isAcross;
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
		FlowLayout first = new FlowLayout(isAcross).run(cards, lines, usual);
		Map<String, List<Entry>> better = cards.size() > MANY ? usual : first.entriesInOrder(lines, usual);
		return (better.equals(usual) ? first : new FlowLayout(isAcross).run(cards, lines, better)).laid();
	}

	private FlowLayout run(Collection<Card> cards, Collection<Line> lines, Map<String, List<Entry>> order) {
		options(cards.size());
		cards.forEach(this::node);
		order.forEach(this::entries);
		lines.forEach(this::edge);
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		return this;
	}

	/** The entries of each card by the middle of the places where the ways to them start. */
	private Map<String, List<Entry>> entriesInOrder(Collection<Line> lines, Map<String, List<Entry>> usual) {
		Map<String, Map<Entry, Double>> from = new HashMap<>();
		lines.stream().collect(Collectors.groupingBy(Line::to)).forEach((to, all) -> from.put(to, all.stream().collect(Collectors.groupingBy(Line::entry, Collectors.averagingDouble(this::start)))));
		Map<String, List<Entry>> order = new LinkedHashMap<>();
		usual.forEach((to, entries) -> order.put(to, entries.stream().sorted(Comparator.<Entry>comparingDouble(e -> from.get(to).get(e)).thenComparing(Comparator.naturalOrder())).toList()));
		return order;
	}

	private double start(Line line) {
		ElkNode node = nodes.get(line.from());
		ElkPort exit = exits.get(line.exit());
		return isAcross ? node.getY() + exit.getY() : node.getX() + exit.getX();
	}

	private void options(int cards) {
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(CoreOptions.DIRECTION, isAcross ? Direction.RIGHT : Direction.DOWN);
		root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
		root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
		root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		root.setProperty(LayeredOptions.THOROUGHNESS, cards > MANY ? 2 : 7);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, 48.0);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 24.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
	}

	private void node(Card card) {
		ElkNode node = ElkGraphUtil.createNode(root);
		node.setDimensions(card.figure().width(), card.figure().height());
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		nodes.put(card.figure().id(), node);
		card.exits().forEach((figure, along) -> exits.put(figure, isAcross ? port(node, PortSide.EAST, node.getWidth(), along) : port(node, PortSide.SOUTH, along, node.getHeight())));
	}

	private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setProperty(CoreOptions.PORT_SIDE, side);
		port.setLocation(x, y);
		return port;
	}

	private void entries(String to, List<Entry> order) {
		ElkNode node = nodes.get(to);
		double at = (isAcross ? Math.min(node.getHeight() / 2, 96) : node.getWidth() / 2) - (order.size() - 1) * BETWEEN_ENTRIES / 2;
		Map<Entry, ElkPort> ports = new EnumMap<>(Entry.class);
		for (Entry entry : order) {
			ports.put(entry, isAcross ? port(node, PortSide.WEST, 0, at) : port(node, PortSide.NORTH, at, 0));
			at += BETWEEN_ENTRIES;
		}
		entries.put(to, ports);
	}

	/** Lines that lead back are turned round, so that their steps stay in the order of the conversation. */
	private void edge(Line line) {
		ElkPort exit = exits.get(line.exit());
		ElkPort entry = entries.get(line.to()).get(line.entry());
		ElkEdge edge = isTurned(line) ? ElkGraphUtil.createSimpleEdge(entry, exit) : ElkGraphUtil.createSimpleEdge(exit, entry);
		edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, line.isMain() ? 10 : 1);
		edges.put(line, edge);
	}

	private static boolean isTurned(Line line) {
		return line.isBack() && !line.from().equals(line.to());
	}

	private Laid laid() {
		Map<String, Point> places = new LinkedHashMap<>();
		nodes.forEach((id, node) -> places.put(id, new Point(node.getX(), node.getY())));
		Map<String, List<Point>> routes = new LinkedHashMap<>();
		edges.forEach((line, edge) -> routes.put(line.id(), route(edge, isTurned(line))));
		return new Laid(places, routes, root.getWidth(), root.getHeight());
	}

	private static List<Point> route(ElkEdge edge, boolean isTurned) {
		ElkEdgeSection section = edge.getSections().get(0);
		List<Point> points = new ArrayList<>();
		points.add(new Point(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(b -> points.add(new Point(b.getX(), b.getY())));
		points.add(new Point(section.getEndX(), section.getEndY()));
		if (isTurned) {
			Collections.reverse(points);
		}
		return points;
	}
}

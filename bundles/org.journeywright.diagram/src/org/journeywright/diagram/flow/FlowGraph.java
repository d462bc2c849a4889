package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.flow.FlowLayout.Entry;
import org.journeywright.diagram.flow.FlowLayout.Laid;
import org.journeywright.diagram.flow.FlowLayout.Line;

/** Cards and lines as a graph of ELK, whose layered algorithm places them. */
final class FlowGraph {

	private static final double BETWEEN_ENTRIES = 24;
	/** How far down a card that is entered from its left the entries are at most, so that they are near its name. */
	private static final double ENTRIES_DOWN = 96;

	static {
		// Outside of a workbench, and across bundles, nothing else tells ELK of its algorithms.
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final boolean isAcross;
	private final ElkNode root = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<String, ElkPort> exits = new HashMap<>();
	private final Map<String, Map<Entry, ElkPort>> entries = new HashMap<>();
	private final Map<Line, ElkEdge> edges = new LinkedHashMap<>();

	/**
	 * Lays out at once.
	 *
	 * @param order
	 *            the entries of each card in their order along its edge
	 */
	FlowGraph(Collection<Card> cards, Collection<Line> lines, Map<String, List<Entry>> order, boolean isAcross) {
		this.isAcross = isAcross;
		FlowOptions.set(root, cards.size(), isAcross);
		cards.forEach(this::node);
		order.forEach(this::entries);
		lines.forEach(this::edge);
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
	}

	private void node(Card card) {
		ElkNode node = ElkGraphUtil.createNode(root);
		node.setDimensions(card.figure().width(), card.figure().height());
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		nodes.put(card.figure().id(), node);
		card.exits().forEach((figure, along) -> exits.put(figure,
				isAcross ? port(node, PortSide.EAST, node.getWidth(), along) : port(node, PortSide.SOUTH, along, node.getHeight())));
	}

	private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setProperty(CoreOptions.PORT_SIDE, side);
		port.setLocation(x, y);
		return port;
	}

	private void entries(String to, List<Entry> order) {
		ElkNode node = nodes.get(to);
		double at = (isAcross ? Math.min(node.getHeight() / 2, ENTRIES_DOWN) : node.getWidth() / 2) - (order.size() - 1) * BETWEEN_ENTRIES / 2;
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

	/** Where a line starts, across the direction in which the conversation runs. */
	double start(Line line) {
		ElkNode node = nodes.get(line.from());
		ElkPort exit = exits.get(line.exit());
		return isAcross ? node.getY() + exit.getY() : node.getX() + exit.getX();
	}

	/** Where everything is. */
	Laid laid() {
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

package org.journeywright.diagram.flow;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkNode;

/** How flows are laid out; distances in drawing units. */
final class FlowOptions {

	/** Of more cards than that, the lines are untangled less thoroughly, so that drawing stays quick. */
	static final int MANY = 100;

	private FlowOptions() {
	}

	static void set(ElkNode root, int cards, boolean isAcross) {
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(CoreOptions.DIRECTION, isAcross ? Direction.RIGHT : Direction.DOWN);
		root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
		root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
		root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		root.setProperty(LayeredOptions.THOROUGHNESS, cards > MANY ? 2 : 7);
		spacing(root);
	}

	private static void spacing(ElkNode root) {
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, 48.0);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 24.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
	}
}

package org.journeywright.diagram.blueprint.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where cards stand within their lane: below each other in their cells, high enough for the lines that end at them. */
final class Stacks {

	private static final double BETWEEN = 8;

	/** A side of a card. */
	private record Side(String card, boolean isRight) {
	}

	private record CellOf(int column, int lane) {
	}

	private final Map<Side, Integer> ends = new HashMap<>();
	private final Map<String, Double> heights = new HashMap<>();
	private final Map<String, Double> tops = new HashMap<>();
	private final double[] lanes;

	Stacks(int laneCount, List<Block> blocks, List<Course> courses) {
		lanes = new double[laneCount];
		for (Course course : courses) {
			ends.merge(new Side(course.from().id(), course.exitsRight()), 1, Integer::sum);
			ends.merge(new Side(course.to().id(), course.entersRight()), 1, Integer::sum);
		}
		Map<CellOf, Double> filled = new HashMap<>();
		for (Block block : blocks) {
			CellOf cell = new CellOf(block.column(), block.lane());
			double top = filled.containsKey(cell) ? filled.get(cell) + BETWEEN : 0;
			double height = Math.max(block.height(), Plan.STEP * (1 + Math.max(count(block, true), count(block, false))));
			tops.put(block.id(), top);
			heights.put(block.id(), height);
			filled.put(cell, top + height);
			lanes[block.lane()] = Math.max(lanes[block.lane()], top + height);
		}
	}

	/** How many lines end at a side of a card. */
	int count(Block block, boolean isRight) {
		return Objects.requireNonNullElse(ends.get(new Side(block.id(), isRight)), 0);
	}

	double height(Block block) {
		return heights.get(block.id());
	}

	/** Below the top of the cards of the lane. */
	double top(Block block) {
		return tops.get(block.id());
	}

	double middle(Block block) {
		return top(block) + height(block) / 2;
	}

	/** How high the highest stack of a lane is. */
	double lane(int lane) {
		return lanes[lane];
	}

	/** Where a line ends at a side of a card, below the top of the cards of the lane: one of the places for all that end there, from top to bottom. */
	double place(Block block, boolean isRight, int index) {
		int count = count(block, isRight);
		double room = (height(block) - 2 * Plan.STEP) / Math.max(1, count - 1);
		double pitch = Math.clamp(Math.floor(room / Plan.STEP) * Plan.STEP, Plan.STEP, 2 * Plan.STEP);
		double first = Math.floor((height(block) - pitch * (count - 1)) / 2 / Plan.STEP) * Plan.STEP;
		return top(block) + first + index * pitch;
	}
}

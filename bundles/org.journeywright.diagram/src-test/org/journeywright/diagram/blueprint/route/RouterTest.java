package org.journeywright.diagram.blueprint.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.common.Point;
import org.junit.jupiter.api.Test;

class RouterTest {

	private static final double TOP = 100;

	private static Plan plan(int columns, int lanes) {
		return new Plan(columns, IntStream.range(0, lanes).mapToObj(l -> l % 3 == 0 ? 32.0 : 0.0).toList(), java.util.Collections.nCopies(lanes, 60.0), 160, TOP, 184, 16, 168);
	}

	private static Block block(String id, int column, int lane) {
		return new Block(id, column, lane, 56);
	}

	private static List<Point> points(Routed routed, String wire) {
		return routed.routes().get(wire).points();
	}

	@Test
	void aLineBetweenCardsOfOneColumnRunsBesideIt() {
		Routed routed = Router.route(plan(1, 3), List.of(block("a", 0, 0), block("b", 0, 1), block("c", 0, 2)), List.of(new Wire("w", "a", "c", 45)));
		double right = routed.cards().get("a").right();
		assertEquals(4, points(routed, "w").size());
		assertTrue(points(routed, "w").get(1).x() > right && points(routed, "w").get(2).x() > right);
		assertEquals(right, points(routed, "w").getLast().x());
	}

	@Test
	void aLineToTheNextColumnGoesStraightThroughTheCorridorBetween() {
		Routed routed = Router.route(plan(2, 2), List.of(block("a", 0, 0), block("b", 1, 1)), List.of(new Wire("w", "a", "b", 45)));
		assertEquals(routed.cards().get("a").right(), points(routed, "w").getFirst().x());
		assertEquals(routed.cards().get("b").x(), points(routed, "w").getLast().x());
		assertEquals(points(routed, "w").get(1).x(), points(routed, "w").get(2).x());
	}

	@Test
	void aLineOverOtherColumnsRunsAboveTheLane() {
		List<Block> blocks = List.of(block("a", 0, 0), block("b", 1, 0), block("c", 1, 1), block("d", 2, 1));
		Routed routed = Router.route(plan(3, 2), blocks, List.of(new Wire("w", "a", "d", 45)));
		double across = points(routed, "w").get(2).y();
		assertEquals(6, points(routed, "w").size());
		assertTrue(across > routed.cards().get("b").bottom() && across < routed.cards().get("c").y());
	}

	@Test
	void wordsStandRightOfTheirLine() {
		Routed routed = Router.route(plan(1, 3), List.of(block("a", 0, 0), block("b", 0, 2)), List.of(new Wire("w", "a", "b", 45)));
		Area words = routed.routes().get("w").words().orElseThrow();
		Point top = points(routed, "w").get(1);
		Point bottom = points(routed, "w").get(2);
		assertEquals(top.x() + 8, words.x());
		assertTrue(words.y() > top.y() && words.bottom() < bottom.y());
		assertEquals(45, words.height());
	}

	@Test
	void wordsStandBelowTheNextColumnWhereNoLineComesBetweenSoThatTheCorridorStaysNarrow() {
		List<Block> blocks = List.of(block("a", 0, 0), block("b", 0, 2), block("c", 1, 1));
		List<Wire> wires = List.of(new Wire("w", "a", "b", 45));
		Routed routed = Router.route(plan(2, 3), blocks, wires);
		Area words = routed.routes().get("w").words().orElseThrow();
		Area column = routed.columns().get(1);
		assertEquals(Plan.CORRIDOR, column.x() - routed.columns().get(0).right());
		assertEquals(column.x() + 16, words.x());
		assertTrue(words.right() <= column.right() && words.y() >= routed.lanes().get(0).y() + 56);
		Tidy.check(routed, wires);
	}

	@Test
	void wordsStayBesideTheirLineWhereAnotherOneComesBetween() {
		List<Wire> wires = List.of(new Wire("w", "a", "b", 45), new Wire("v", "a", "b", 45));
		Routed routed = Router.route(plan(2, 2), List.of(block("a", 0, 0), block("b", 0, 1)), wires);
		double left = routed.columns().get(1).x();
		List<Area> words = wires.stream().map(w -> routed.routes().get(w.id()).words().orElseThrow()).sorted(java.util.Comparator.comparingDouble(Area::x)).toList();
		assertTrue(words.getFirst().right() <= left, words + " before " + left);
		Tidy.check(routed, wires);
	}

	@Test
	void aLineWithoutWordsHasNoRoomForThem() {
		Routed routed = Router.route(plan(1, 3), List.of(block("a", 0, 0), block("b", 0, 2)), List.of(new Wire("w", "a", "b", 0)));
		assertTrue(routed.routes().get("w").words().isEmpty());
	}

	@Test
	void aCardGrowsForTheLinesThatEndAtIt() {
		List<Block> blocks = new ArrayList<>(List.of(block("a", 0, 0)));
		List<Wire> wires = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			blocks.add(block("b" + i, 0, 1 + i % 3));
			wires.add(new Wire("w" + i, "a", "b" + i, 30));
		}
		Routed routed = Router.route(plan(1, 4), blocks, wires);
		assertTrue(routed.cards().get("a").height() >= 160);
		Tidy.check(routed, wires);
	}

	@Test
	void manyLinesFromOneLaneToAnotherShareTheRoomForTheirWords() {
		List<Wire> wires = new ArrayList<>(IntStream.range(0, 6).mapToObj(i -> new Wire("w" + i, "a", "b", 45)).toList());
		IntStream.range(6, 12).forEach(i -> wires.add(new Wire("w" + i, "b", "a", 30 + i)));
		Routed routed = Router.route(plan(1, 2), List.of(block("a", 0, 0), block("b", 0, 1)), wires);
		Tidy.check(routed, wires);
		double corridor = routed.lanes().getFirst().right() - routed.cards().get("a").right();
		assertTrue(corridor <= 3 * (168 + 8 + 4 * 12) + 24, () -> "the corridor is " + corridor + " wide");
		Set<Double> columns = wires.stream().map(w -> routed.routes().get(w.id()).words().orElseThrow().x()).collect(Collectors.toSet());
		assertEquals(3, columns.size());
		for (Wire wire : wires) {
			Area words = routed.routes().get(wire.id()).words().orElseThrow();
			double line = points(routed, wire.id()).get(1).x();
			assertTrue(words.x() - line >= 8 && words.x() - line <= 8 + 3 * 12, () -> wire + " is at " + line + ", its words at " + words);
		}
	}

	@Test
	void twoLinesHaveTheirWordsBesideEach() {
		List<Wire> wires = List.of(new Wire("v", "a", "b", 45), new Wire("w", "a", "b", 45));
		Routed routed = Router.route(plan(1, 2), List.of(block("a", 0, 0), block("b", 0, 1)), wires);
		wires.forEach(w -> assertEquals(points(routed, w.id()).get(1).x() + 8, routed.routes().get(w.id()).words().orElseThrow().x()));
	}

	@Test
	void aLineCanLeadBackToItsOwnCard() {
		List<Wire> wires = List.of(new Wire("w", "a", "a", 30));
		Tidy.check(Router.route(plan(1, 1), List.of(block("a", 0, 0)), wires), wires);
	}

	@Test
	void noLineRunsThroughACardOrWordsOrOnAnotherLine() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			int columns = 1 + random.nextInt(8);
			int lanes = 1 + random.nextInt(9);
			List<Block> blocks = blocks(random, columns, lanes);
			List<Wire> wires = wires(random, blocks, random.nextInt(61));
			Tidy.check(Router.route(plan(columns, lanes), blocks, wires), wires);
		}
	}

	private static List<Block> blocks(Random random, int columns, int lanes) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < 2 + random.nextInt(40); i++) {
			blocks.add(new Block("b" + i, random.nextInt(columns), random.nextInt(lanes), 8 * (4 + random.nextInt(9))));
		}
		return blocks;
	}

	private static List<Wire> wires(Random random, List<Block> blocks, int count) {
		List<Wire> wires = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			wires.add(new Wire("w" + i, blocks.get(random.nextInt(blocks.size())).id(), blocks.get(random.nextInt(blocks.size())).id(), random.nextInt(4) == 0 ? 0 : 15 * (1 + random.nextInt(5))));
		}
		return wires;
	}

	@Test
	void theSameGridIsRoutedTheSameWay() {
		Random random = new Random(7);
		List<Block> blocks = blocks(random, 5, 5);
		List<Wire> wires = wires(random, blocks, 60);
		assertEquals(Router.route(plan(5, 5), blocks, wires), Router.route(plan(5, 5), blocks, wires));
	}

	@Test
	void theCheckItselfSeesALineThroughACard() {
		Routed routed = Router.route(plan(1, 2), List.of(block("a", 0, 0), block("b", 0, 1)), List.of(new Wire("w", "a", "b", 0)));
		Area a = routed.cards().get("a");
		Routed spoilt = new Routed(java.util.Map.of("a", a, "b", new Area(a.right() + 2, a.y(), 100, 400)), routed.routes(), routed.columns(), routed.lanes());
		assertThrows(AssertionError.class, () -> Tidy.check(spoilt, List.of()));
	}
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { draw, journeyOf } from "../../test/diagram/sample.ts";
import { Board } from "../board.ts";
import type { GapMarker, Severity } from "../glsp/actions.ts";
import { signWidth, type GapSign } from "./gap-places.ts";
import { widthOf } from "./lettering.ts";
import { gapSigns } from "./overlay.ts";
import { meets, type Rect } from "./placing.ts";
import type { Drawing, Figure, Mark } from "./schema.ts";

function figure(id: string, x: number, y: number, width: number, height: number, m: Mark[], rest: Partial<Figure["args"]> = {}): Figure {
  return { id, type: "figure", position: { x, y }, size: { width, height }, args: { k: "card", n: id, m, ...rest } };
}

function marker(figure: string, severity: Severity = "major", count = 1): GapMarker {
  return { figure, severity, findings: Array.from({ length: count }, () => ({ code: "JW-1", severity, message: "m", next: "", fixes: [] })) };
}

/** A board of figures that the window shows whole, with gaps. */
function boardOf(children: Figure[], gaps: GapMarker[], zoom = 1): Board {
  const board = new Board();
  const { args } = draw(journeyOf(1));
  board.show({ id: "drawing", type: "drawing", args: { ...args, width: 1_000, height: 800 }, children } satisfies Drawing);
  board.view = { x: 0, y: 0, zoom, width: 1_000 * zoom, height: 800 * zoom };
  board.gaps = new Map(gaps.map((gap) => [gap.figure, gap]));
  return board;
}

const words = (x: number, y: number, text: string, style = "text"): Mark => ["w", x, y, text, style, "ink"];
const card: Mark = ["b", 0, 0, 200, 80, 8, "surface", "line", 1];

function wordsOf(id: string, x: number, baseline: number, text: string, board: Board): Rect {
  const placed = board.placing.get(id)!;
  return { x: placed.x + x, y: placed.y + baseline - 10.4, width: widthOf(text, "text"), height: 13 };
}

function only(signs: readonly GapSign[]): GapSign {
  assert.equal(signs.length, 1);
  return signs[0]!;
}

test("a sign stands after the name of its figure", () => {
  const board = boardOf([figure("a", 100, 100, 200, 80, [card, words(12, 20, "first", "label"), words(12, 40, "Its name", "name")])], [marker("a")]);
  const sign = only(gapSigns(board));
  assert.ok(sign.x > 112 + widthOf("Its name", "name") && sign.x + sign.width <= 300, `at ${sign.x}`);
  assert.ok(sign.y < 140 && sign.y + sign.height > 130);
});

test("where the words fill the figure, the sign goes along its edge until it covers none, not those of a neighbour either", () => {
  const long = "word ".repeat(7).trim();
  const full = Array.from({ length: 4 }, (_, line): Mark => words(6, 16 + 18 * line, `${long}.`));
  const board = boardOf([figure("a", 100, 100, 200, 80, [card, ...full]), figure("b", 280, 90, 200, 20, [words(12, 14, "beside the corner")])], [marker("a")]);
  const sign = only(gapSigns(board));
  assert.ok(meets(sign, { x: 92, y: 92, width: 216, height: 96 }), "at its figure");
  for (const line of [16, 34, 52, 70]) assert.ok(!meets(sign, wordsOf("a", 6, line, `${long}.`, board)), `over line ${line}`);
  assert.ok(!meets(sign, wordsOf("b", 12, 14, "beside the corner", board)));
});

test("a chip has its sign behind it", () => {
  const board = boardOf([figure("chip", 100, 100, 62, 22, [["b", 0, 0, 62, 22, 11, "tint"], words(8, 15, "Keep it")])], [marker("chip")]);
  const sign = only(gapSigns(board));
  assert.ok(sign.x >= 162 && sign.x < 172 && Math.abs(sign.y + sign.height / 2 - 111) < 1);
});

test("a label that ends at its right side has the sign before it", () => {
  const board = boardOf([figure("label", 100, 100, 180, 20, [["w", 180, 15, "Retention", "heading", "ink", "end"]])], [marker("label")]);
  const sign = only(gapSigns(board));
  assert.ok(sign.x + sign.width < 280 - widthOf("Retention", "heading"));
});

test("signs that find no place of their own are one, with the gravest severity and the number of all gaps", () => {
  const around = (at: number): Figure => figure(`point ${at}`, 100, 100, 10, 10, [["d", 5, 5, 5, "now"]]);
  const board = boardOf(Array.from({ length: 40 }, (_, at) => around(at)), Array.from({ length: 40 }, (_, at) => marker(`point ${at}`, at === 39 ? "critical" : "minor", 2)));
  const signs = gapSigns(board);
  assert.ok(signs.length < 40);
  assert.equal(signs.reduce((sum, { count }) => sum + count, 0), 80);
  const together = signs.find(({ markers }) => markers.some(({ severity }) => severity === "critical"))!;
  assert.ok(together.markers.length > 1);
  assert.deepEqual([together.severity, together.width], ["critical", signWidth(together.count)]);
  assert.equal(new Set(signs.flatMap(({ markers }) => markers.map((one) => one.figure))).size, 40);
});

test("far out there are no signs, nor for a figure that is not there or not in sight, nor where they are hidden", () => {
  const all = [figure("a", 100, 100, 200, 80, [card]), figure("away", 5_000, 100, 200, 80, [card])];
  const gaps = [marker("a"), marker("away"), marker("gone")];
  assert.equal(only(gapSigns(boardOf(all, gaps))).placed.figure.id, "a");
  assert.deepEqual(gapSigns(boardOf(all, gaps, 0.2)), []);
  const hidden = boardOf(all, gaps);
  hidden.areGapsShown = false;
  assert.deepEqual(gapSigns(hidden), []);
});

test("a sign that has passed beneath pinned labels is hidden, whether its figure is pinned at the top or not at all", () => {
  const label = figure("label", 0, 0, 120, 400, [["b", 0, 0, 120, 400, 0, "canvas"]], { p: "left" });
  const board = boardOf([figure("loose", 150, 200, 60, 80, [card]), figure("head", 150, 0, 60, 40, [card], { p: "top" }), figure("far", 600, 200, 60, 80, [card]), label], [marker("loose"), marker("head"), marker("far"), marker("label")]);
  assert.equal(gapSigns(board).length, 4);
  board.view = { ...board.view, x: 120 };
  assert.deepEqual(gapSigns(board).map(({ placed }) => placed.figure.id).sort(), ["far", "label"]);
});

test("a circle has its sign on its line", () => {
  const board = boardOf([figure("hub", 100, 100, 200, 200, [["d", 100, 100, 100, "surface", "line", 1]])], [marker("hub")]);
  const sign = only(gapSigns(board));
  assert.ok(Math.abs(Math.hypot(sign.x + sign.width / 2 - 200, sign.y + sign.height / 2 - 200) - 100) < 1);
});

test("a sign has room for its number, also when the gaps of a figure become more while the drawing stays", () => {
  const board = boardOf([figure("a", 100, 100, 200, 80, [card, words(12, 40, "Its name", "name")])], [marker("a")]);
  assert.equal(only(gapSigns(board)).width, signWidth(1));
  board.gaps = new Map([["a", marker("a", "major", 12)]]);
  const sign = only(gapSigns(board));
  assert.deepEqual([sign.count, sign.width], [12, signWidth(12)]);
  board.gaps = new Map([["a", marker("a")]]);
  assert.equal(only(gapSigns(board)).width, signWidth(1));
});

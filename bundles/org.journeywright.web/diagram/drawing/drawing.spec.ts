import assert from "node:assert/strict";
import { test } from "node:test";
import type { VNode } from "snabbdom";
import { ICONS, draw, journeyOf, touchpointsOf } from "../../test/diagram/sample.ts";
import { Board } from "../board.ts";
import type { GapMarker } from "../glsp/actions.ts";
import { Tints } from "./heat.ts";
import { whyTinted } from "./why-tinted.ts";
import { halfWay, linkEnds, pointsOf } from "./link-ends.ts";
import { ground, MarkPainter } from "./marks.ts";
import { completed, merged } from "./merge.ts";
import { overlay } from "./overlay.ts";
import { Pins } from "./pins.ts";
import { isWithin, Placing } from "./placing.ts";
import type { Drawing, Figure, Mark } from "./schema.ts";

const painter = new MarkPainter(() => ICONS);

function figure(id: string, marks: Mark[], rest: Partial<Figure> = {}): Figure {
  return { id, type: "figure", position: { x: 0, y: 0 }, size: { width: 100, height: 40 }, args: { k: "card", m: marks }, ...rest };
}

function painted(mark: Mark, detail: "words" | "bars" = "words"): VNode {
  return painter.paint(figure("f", [mark]), detail)!.children![0] as VNode;
}

function placed(drawing: Drawing): Placing {
  const placing = new Placing();
  placing.place(drawing.children ?? []);
  return placing;
}

test("each kind of mark becomes its element of SVG, with paints as classes", () => {
  const box = painted(["b", 1, 2, 30, 40, 8, "surface", "line", 1.5, "dashed"]);
  assert.deepEqual([box.sel, box.data!.attrs], ["rect", { x: 1, y: 2, width: 30, height: 40, rx: 8, class: "f-surface s-line", "stroke-width": 1.5, "stroke-dasharray": "4 3" }]);
  const dot = painted(["d", 5, 6, 3, "now"]);
  assert.deepEqual([dot.sel, dot.data!.attrs], ["circle", { cx: 5, cy: 6, r: 3, class: "f-now" }]);
  const shape = painted(["s", "M0 0L5 5", "none", "wanted", 2, "dotted"]);
  assert.deepEqual([shape.sel, shape.data!.attrs!["stroke-dasharray"]], ["path", "1.5 3"]);
  const words = painted(["w", 4, 9, "<b>&", "small-name", "ink-2", "middle"]);
  assert.deepEqual([words.text, words.data!.attrs], ["<b>&", { x: 4, y: 9, class: "t-small-name f-ink-2", "text-anchor": "middle" }]);
  const sign = painted(["i", "truth", 10, 10, 8, "truth"]);
  assert.deepEqual(sign.data!.attrs, { d: ICONS.truth![0], transform: "translate(10 10) scale(0.5)", class: "f-truth" });
  assert.match(String(painted(["i", "phone", 0, 0, 16, "ink-3"]).data!.attrs!.class), /f-none s-ink-3 sign/);
});

test("an unknown sign, a kind of mark from the future and sizes below zero do no harm", () => {
  assert.deepEqual(painter.paint(figure("f", [["i", "nothing like it", 0, 0, 16, "ink"]]), "words")!.children, []);
  assert.deepEqual(painter.paint(figure("f", [["z", 1] as unknown as Mark]), "words")!.children, []);
  assert.equal(painted(["b", 0, 0, -5, -5, 0, "ink"]).data!.attrs!.width, 0);
});

test("far out, words become bars on the side they grow from", () => {
  const [start, middle, end] = [undefined, "middle", "end"].map((anchor) => painted(["w", 100, 20, "four", "text", "ink", ...(anchor ? [anchor] : [])] as unknown as Mark, "bars").data!.attrs!);
  assert.equal(start!.x, 100);
  assert.equal(middle!.x, 100 - Number(middle!.width) / 2);
  assert.equal(end!.x, 100 - Number(end!.width));
});

test("marks are painted once for the same figure, and once more for each degree of detail", () => {
  const one = figure("f", [["d", 0, 0, 1, "ink"]]);
  assert.equal(painter.paint(one, "words"), painter.paint(one, "words"));
  assert.notEqual(painter.paint(one, "words"), painter.paint(one, "bars"));
  assert.notEqual(painter.paint(figure("f", [["d", 0, 0, 1, "ink"]]), "words"), painter.paint(one, "words"));
});

test("what is something has a ground to be met on, a link along its line, decoration none", () => {
  assert.equal(ground(figure("f", []), {}), undefined);
  assert.equal(ground(figure("f", [], { args: { k: "card", n: "A card" } }), { role: "treeitem" })!.data!.attrs!.role, "treeitem");
  const link = ground(figure("f", [["s", "M0 0L9 9", "none", "ink", 1]], { args: { k: "handoff", n: "Order", e: ["a", "b"], m: [["s", "M0 0L9 9", "none", "ink", 1]] } }), {})!;
  assert.equal(link.data!.attrs!.d, "M0 0L9 9");
});

test("figures are placed on the whole drawing, with their pins and depths", () => {
  const placing = placed(draw(journeyOf(7)));
  const chip = placing.get("touchpoint:Touchpoint 2@standards/Standard 2")!;
  assert.deepEqual([chip.x, chip.y, chip.pin, chip.depth], [120 + 160 + 12, 48 + 56 + 64 + 160 + 10, undefined, 1]);
  assert.equal(placing.get("touchpoint:Touchpoint 2")!.pin, "top");
  assert.ok(isWithin(chip, placing.get("column:Touchpoint 2")!));
  assert.ok(!isWithin(placing.get("column:Touchpoint 2")!, chip));
  assert.equal([...placing.all()].length, placing.size);
});

test("a drawing that comes in parts has all its figures in their order in the end", () => {
  const { children = [], ...rest } = draw(journeyOf(9));
  const order = children.map(({ id }) => id);
  const even = children.filter((_, at) => at % 2 === 0);
  const whole = completed({ ...rest, order, children: even }, { put: children.filter((_, at) => at % 2 === 1).reverse() });
  assert.deepEqual(whole.children, children);
});

test("a change puts new figures in their places and keeps the others as the same objects", () => {
  const before = draw(journeyOf(7));
  const journey = journeyOf(7);
  touchpointsOf(journey)[2]!.does = "something else";
  const after = draw(journey);
  const put = after.children!.filter(({ id }) => id === "column:Touchpoint 3");
  const { icons: _, ...args } = after.args;
  const now = merged(before, { args, order: after.children!.map(({ id }) => id), put });
  assert.deepEqual(now, after);
  assert.equal(now.children!.find(({ id }) => id === "column:Touchpoint 1"), before.children!.find(({ id }) => id === "column:Touchpoint 1"));
  assert.deepEqual(now.args.icons, ICONS, "signs are sent once");
  const placing = placed(before);
  placing.place(now.children!);
  assert.deepEqual([...placing.all()].map((one) => one.figure.id), [...placed(after).all()].map((one) => one.figure.id));
  assert.equal(placing.get("touchpoint:Touchpoint 3@does")!.figure.args.n, "Customer does: something else");
});

test("a change can take figures away and bring them in another order; an order for an unknown one is left out", () => {
  const before = draw(journeyOf(3));
  const order = ["column:Touchpoint 3", "nobody", "column:Touchpoint 1"];
  const now = merged(before, { args: before.args, order, put: [] });
  assert.deepEqual(now.children!.map(({ id }) => id), ["column:Touchpoint 3", "column:Touchpoint 1"]);
  const placing = placed(before);
  placing.place(now.children!);
  assert.equal(placing.get("touchpoint:Touchpoint 2"), undefined);
});

test("labels and headings move with the window once it has passed them, unless they would fill it", () => {
  const pins = new Pins(placed(draw(journeyOf(20))));
  const window = { x: 500, y: 30, width: 1_000, height: 600 };
  assert.deepEqual(pins.shifts(window), { left: { x: 500, y: 0 }, top: { x: 0, y: 30 }, corner: { x: 500, y: 30 } });
  assert.deepEqual(pins.shifts({ ...window, x: -24, y: -24 }).corner, { x: 0, y: 0 });
  assert.equal(pins.shifts({ ...window, width: 200 }).left.x, 0);
  assert.deepEqual(new Pins(new Placing()).shifts(window).corner, { x: 0, y: 0 });
});

test("a link begins, ends and has its middle on its line", () => {
  assert.deepEqual(pointsOf("M1 2L3,4H10V-5C1 1 2 2 3.5 .5Z"), [{ x: 1, y: 2 }, { x: 3, y: 4 }, { x: 10, y: 4 }, { x: 10, y: -5 }, { x: 1, y: 1 }, { x: 2, y: 2 }, { x: 3.5, y: 0.5 }]);
  const placing = new Placing();
  placing.place([figure("link", [["s", "M0 0H100V100", "none", "ink", 1]], { position: { x: 10, y: 20 }, args: { k: "handoff", e: ["a", "b"], m: [["s", "M0 0H100V100", "none", "ink", 1]] } }), figure("card", [])]);
  assert.deepEqual(linkEnds(placing.get("link")!), [{ x: 10, y: 20 }, { x: 110, y: 120 }]);
  assert.deepEqual(halfWay(placing.get("link")!), { x: 110, y: 20 });
  assert.deepEqual(linkEnds(placing.get("card")!), []);
  assert.equal(halfWay(placing.get("card")!), undefined);
});

function gapAt(figure: string, ...severities: GapMarker["severity"][]): [string, GapMarker] {
  return [figure, { figure, severity: severities[0]!, findings: severities.map((severity) => ({ code: "JW-1", severity, message: `${severity} at ${figure}`, next: "", fixes: [] })) }];
}

test("a column is tinted by its gravest gap, wherever in it the gap is; what spans columns tints none", () => {
  const placing = placed(draw(journeyOf(7)));
  const found = new Tints(placing, new Map([gapAt("touchpoint:Touchpoint 2", "minor"), gapAt("touchpoint:Touchpoint 2@standards/Standard 2", "critical"), gapAt("lane:does", "error"), gapAt("gone", "error")]));
  assert.deepEqual(found.all.map((one) => [one.placed.figure.id, one.severity, one.isColumn]), [["touchpoint:Touchpoint 2", "critical", true]]);
  const head = placing.get("touchpoint:Touchpoint 2")!;
  const cell = placing.get("touchpoint:Touchpoint 2@does")!;
  assert.deepEqual(found.at(cell), found.of(head));
  assert.deepEqual([found.of(cell), found.at(placing.get("touchpoint:Touchpoint 3@does")!)], [undefined, undefined]);
  const alone = new Placing();
  alone.place([figure("element", [])]);
  assert.deepEqual(new Tints(alone, new Map([gapAt("element", "major")])).all.map(({ severity, isColumn }) => [severity, isColumn]), [["major", false]]);
});

test("what stands above the heads of the columns tints none, and one map none of the other below it", () => {
  const at = (id: string, x: number, y: number, k = "card") => figure(id, [], { position: { x, y }, size: { width: 100, height: 40 }, args: { k, n: id, a: id } });
  const placing = new Placing();
  placing.place([at("persona", 0, 0), at("above", 0, 100, "touchpoint"), at("cell", 0, 150), at("below", 0, 300, "touchpoint"), at("other", 0, 350)]);
  assert.deepEqual(new Tints(placing, new Map([gapAt("persona", "critical")])).all, []);
  const found = new Tints(placing, new Map([gapAt("cell", "minor"), gapAt("other", "critical")])).all;
  assert.deepEqual(found.map((one) => [one.placed.figure.id, one.severity, one.bottom]), [["above", "minor", 300], ["below", "critical", undefined]]);
});

test("why something is tinted is told, gravest first, and listed at every figure in it while tints are shown", () => {
  const board = new Board();
  board.show(draw(journeyOf(3)));
  const [head, chip, cell] = ["touchpoint:Touchpoint 2", "touchpoint:Touchpoint 2@standards/Standard 2", "touchpoint:Touchpoint 2@does"] as const;
  board.gaps = new Map([gapAt(head, "minor", "minor"), gapAt(chip, "critical", "major")]);
  const at = (id: string) => board.placing.get(id)!;
  assert.deepEqual([board.gapsAt(at(head)), board.gapsAt(at(cell))], [[head], []]);
  board.isHeatShown = true;
  assert.deepEqual([board.gapsAt(at(head)), board.gapsAt(at(cell))], [[head, chip], [chip, head]]);
  assert.equal(whyTinted(board.heat.at(at(cell))!), `Tinted for what is amiss in this column:\nCritical gap: critical at ${chip}\nMajor gap: major at ${chip}\nMinor gap: minor at ${head}\nAnd 1 more.`);
});

test("what is not an upright box is outlined along its shape, wherever the window is", () => {
  const board = new Board();
  const { args } = draw(journeyOf(1));
  const ring = figure("segment", [["s", "M0 0Q50 -20 100 0L80 40Z", "surface", "line", 1]], { position: { x: 300, y: 200 }, args: { k: "segment", n: "A segment", a: "element", m: [["s", "M0 0Q50 -20 100 0L80 40Z", "surface", "line", 1]] } });
  board.show({ id: "drawing", type: "drawing", args: { ...args, width: 900, height: 900 }, children: [ring, figure("box", [["b", 0, 0, 100, 40, 8, "surface"]], { args: { k: "card", n: "A box", m: [["b", 0, 0, 100, 40, 8, "surface"]] } })] });
  board.view = { x: 50, y: 20, zoom: 2, width: 1_800, height: 1_800 };
  board.selection = new Set(["segment", "box"]);
  const outlines = overlay(board).children!.map((node) => node as VNode).filter((node) => String(node.data?.attrs?.class).startsWith("outline"));
  assert.deepEqual(outlines.map((node) => [node.sel, node.data!.attrs!.d ?? ""]), [["path", "M0 0Q50 -20 100 0L80 40Z"], ["rect", ""]]);
  assert.equal(outlines[0]!.data!.attrs!.transform, "scale(2) translate(250 180)");
});

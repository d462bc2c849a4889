import assert from "node:assert/strict";
import { test } from "node:test";
import { draw, journeyOf } from "../../test/diagram/sample.ts";
import { Placing } from "../drawing/placing.ts";
import { isVisited, neighbour, type Direction } from "./neighbour.ts";
import { beside, linksAt, outermost } from "./order.ts";

const placing = new Placing();
placing.place(draw(journeyOf(12)).children!);
const visited = [...placing.all()].filter(isVisited);

function from(id: string, ...way: Direction[]): string | undefined {
  let at = placing.get(id);
  for (const direction of way) at = at && neighbour(at, direction, visited);
  return at?.figure.id;
}

test("right and left lead along the row, up and down along the column", () => {
  assert.equal(from("touchpoint:Touchpoint 1", "right"), "touchpoint:Touchpoint 2");
  assert.equal(from("touchpoint:Touchpoint 3", "left"), "touchpoint:Touchpoint 2");
  assert.equal(from("touchpoint:Touchpoint 3", "down"), "touchpoint:Touchpoint 3@does");
  assert.equal(from("touchpoint:Touchpoint 3@does", "down"), "touchpoint:Touchpoint 3@feels.point");
  assert.equal(from("touchpoint:Touchpoint 3@does", "up"), "touchpoint:Touchpoint 3");
});

test("there and back again is where one was", () => {
  for (const id of ["touchpoint:Touchpoint 4", "touchpoint:Touchpoint 4@does"]) assert.equal(from(id, "right", "left"), id);
  assert.equal(from("touchpoint:Touchpoint 4", "down", "up"), "touchpoint:Touchpoint 4");
});

test("down leads into what a figure holds, and up out of it", () => {
  assert.equal(from("touchpoint:Touchpoint 2@standards", "down"), "touchpoint:Touchpoint 2@standards/Standard 2");
  assert.equal(from("touchpoint:Touchpoint 2@standards/Standard 2", "up"), "touchpoint:Touchpoint 2@standards");
});

test("at the edge there is nothing more that way", () => {
  assert.equal(from("touchpoint:Touchpoint 12", "right"), undefined);
  assert.equal(from("stage:Stage 1", "up"), undefined);
});

test("every figure that is visited can be reached from the first by arrows alone", () => {
  const first = outermost(placing, false)!;
  const reached = new Set([first]);
  for (const at of reached) for (const direction of ["left", "right", "up", "down"] as const) {
    const next = neighbour(at, direction, visited);
    if (next) reached.add(next);
  }
  assert.deepEqual(visited.filter((one) => !reached.has(one)).map(({ figure }) => figure.id), []);
});

test("the first figure is at the top left, the last at the bottom right", () => {
  assert.equal(outermost(placing, false)!.figure.id, "stage:Stage 1");
  assert.match(outermost(placing, true)!.figure.id, /Touchpoint 12@standards/);
  assert.equal(outermost(new Placing(), false), undefined);
});

test("links at a figure are those that begin or end there", () => {
  assert.deepEqual(linksAt(placing, "touchpoint:Touchpoint 1").map(({ figure }) => figure.id), ["handoff:Order"]);
  assert.deepEqual(linksAt(placing, "touchpoint:Touchpoint 2").map(({ figure }) => figure.id), ["handoff:Order"]);
  assert.deepEqual(linksAt(placing, "touchpoint:Touchpoint 3"), []);
});

test("a figure is carried past the next one of its kind", () => {
  assert.deepEqual(carried("touchpoint:Touchpoint 2", false), ["touchpoint:Touchpoint 1", "before"]);
  assert.deepEqual(carried("touchpoint:Touchpoint 2", true), ["touchpoint:Touchpoint 3", "after"]);
  assert.equal(carried("touchpoint:Touchpoint 1", false), undefined);
  assert.deepEqual(carried("stage:Stage 1", true), ["stage:Stage 2", "after"]);
});

test("from stage to stage a touchpoint becomes the first of the next or the last of the one before", () => {
  const [last, first] = boundary();
  assert.deepEqual(carried(last, true), [first, "before"]);
  assert.deepEqual(carried(first, false), [last, "after"]);
});

function carried(id: string, isAfter: boolean): [string, string] | undefined {
  const place = beside(placing, placing.get(id)!, isAfter);
  return place && [place.next.figure.id, place.where];
}

/** The last touchpoint of the first stage and the first one of the second. */
function boundary(): [string, string] {
  const stage = placing.get("stage:Stage 2")!;
  const touchpoints = [...placing.all()].filter(({ figure }) => figure.args.k === "touchpoint").sort((one, other) => one.x - other.x);
  const at = touchpoints.findIndex(({ x }) => x >= stage.x);
  return [touchpoints[at - 1]!.figure.id, touchpoints[at]!.figure.id];
}

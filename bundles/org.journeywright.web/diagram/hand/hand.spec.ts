import assert from "node:assert/strict";
import { test } from "node:test";
import { draw, journeyOf } from "../../test/diagram/sample.ts";
import { Placing, type Placed } from "../drawing/placing.ts";
import { dropPlace } from "./drop-place.ts";
import { limited, moveTo, valueAfter } from "./scale.ts";

const placing = new Placing();
placing.place(draw(journeyOf(7)).children!);
const rectOf = (placed: Placed) => placed;
const at = (id: string, kinds: string[] | undefined, share: number, dragged: string[] = []) => {
  const placed = placing.get(id)!;
  return dropPlace(placed, kinds && new Set(kinds), { x: placed.x + share * placed.width, y: placed.y + placed.height / 2 }, rectOf, new Set(dragged));
};

test("a figure goes before or behind one of its kind, by the half it is let go over", () => {
  assert.deepEqual(at("touchpoint:Touchpoint 2", ["touchpoint"], 0.2), { figure: "touchpoint:Touchpoint 2", where: "before", isAcross: true });
  assert.deepEqual(at("touchpoint:Touchpoint 2", ["touchpoint"], 0.8), { figure: "touchpoint:Touchpoint 2", where: "after", isAcross: true });
});

test("what is not of a kind with the figure goes into it", () => {
  assert.equal(at("touchpoint:Touchpoint 2", ["standard"], 0.1)!.where, "into");
});

test("the innermost figure that takes it has it; where none does, there is no place", () => {
  assert.equal(at("touchpoint:Touchpoint 2@standards/Standard 2", ["standard"], 0.5)!.figure, "touchpoint:Touchpoint 2@standards");
  assert.equal(at("touchpoint:Touchpoint 2@does", ["touchpoint"], 0.5), undefined);
  assert.equal(dropPlace(undefined, new Set(["touchpoint"]), { x: 0, y: 0 }, rectOf), undefined);
});

test("nothing is dropped on itself or on what goes with it", () => {
  assert.equal(at("touchpoint:Touchpoint 2", ["touchpoint"], 0.8, ["touchpoint:Touchpoint 2"]), undefined);
});

test("what comes from outside and cannot be seen yet may go where anything may", () => {
  assert.equal(at("touchpoint:Touchpoint 2@standards", undefined, 0.5)!.figure, "touchpoint:Touchpoint 2@standards");
});

const upright = { value: -2, least: -5, greatest: 5, top: 20, bottom: 140 };
const across = { value: 1, least: 1, greatest: 5, top: 0, bottom: 0, leastX: 10, greatestX: 90 };

test("a point takes the nearest whole value on its scale, whichever way the scale lies", () => {
  assert.equal(valueAfter(upright, { x: 50, y: -13 }), -1);
  assert.equal(valueAfter(upright, { x: 0, y: 25 }), -4);
  assert.equal(valueAfter(across, { x: 38, y: 500 }), 3);
});

test("no value lies beyond the ends of the scale", () => {
  assert.equal(valueAfter(upright, { x: 0, y: -9_000 }), 5);
  assert.equal(valueAfter(upright, { x: 0, y: 9_000 }), -5);
  assert.equal(limited(across, 0), 1);
});

test("the point is shown where its value is", () => {
  assert.deepEqual(moveTo(upright, 3), { x: 0, y: -60 });
  assert.deepEqual(moveTo(across, 5), { x: 80, y: 0 });
  assert.deepEqual(moveTo({ ...upright, least: 2, greatest: 2, value: 2 }, 2), { x: 0, y: 0 });
});

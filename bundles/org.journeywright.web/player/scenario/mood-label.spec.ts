import assert from "node:assert/strict";
import { test } from "node:test";
import { labelBaseline } from "./mood-label.ts";

const ROOM = { height: 104, zero: 52 };
const MOODS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];

function place(mood: number): number {
  return 52 - mood * 8;
}

test("no label touches the dashed line or the edge of the drawing, whatever the moods", () => {
  for (const mood of MOODS) {
    for (const neighbour of MOODS) {
      const baseline = labelBaseline(place(mood), place(neighbour), ROOM);
      assert.ok(baseline - 11 >= 0 && baseline + 3 <= ROOM.height, `${neighbour} to ${mood} stays inside`);
      assert.ok(baseline + 3 < ROOM.zero || baseline - 11 > ROOM.zero, `${neighbour} to ${mood} keeps off the line`);
    }
  }
});

test("a label stands on the side from which the curve does not come", () => {
  assert.ok(labelBaseline(place(3), place(-3), ROOM) < place(3), "rising: above");
  assert.ok(labelBaseline(place(-3), place(3), ROOM) > place(-3), "falling: below");
});

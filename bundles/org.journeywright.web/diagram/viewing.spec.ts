import assert from "node:assert/strict";
import { test } from "node:test";
import { draw, journeyOf } from "../test/diagram/sample.ts";
import { Board } from "./board.ts";
import { Viewing } from "./viewing.ts";

/** What a window of 1,000 by 800 pixels shows first of a drawing whose first figure stands there. */
async function firstSight(x: number, figureWidth: number, width: number, height: number): Promise<{ from: number; to: number }> {
  const board = new Board();
  const { args } = draw(journeyOf(1));
  const figure = { id: "first", type: "figure" as const, position: { x, y: 0 }, size: { width: figureWidth, height: 100 }, args: { k: "card", a: "thing:first", n: "first", m: [] } };
  board.show({ id: "drawing", type: "drawing", args: { ...args, width, height }, children: [figure] });
  board.view = { ...board.view, width: 1_000, height: 800 };
  let shown = { x: 0, zoom: 1 };
  await new Viewing(board, async (look) => void (shown = look)).begin();
  return { from: shown.x, to: shown.x + 1_000 / shown.zoom };
}

test("a drawing begins at its left where its first figure is there", async () => {
  for (const x of [0, 200, 500]) assert.ok((await firstSight(x, 400, 6_000, 5_000)).from <= 0, `first at ${x}`);
});

test("where half the window would be empty, the first figure is in the middle", async () => {
  for (const x of [700, 1_000, 1_100, 2_500]) {
    const { from, to } = await firstSight(x, 450, 6_000, 5_000);
    assert.equal((from + to) / 2, x + 225, `first at ${x}`);
  }
});

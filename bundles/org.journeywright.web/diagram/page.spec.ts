import assert from "node:assert/strict";
import { test } from "node:test";
import { draw, journeyOf } from "../test/diagram/sample.ts";
import { addressOf, readAddress } from "./address.ts";
import { Board } from "./board.ts";
import { Edits } from "./edits.ts";
import type { Said } from "./glsp/actions.ts";
import { matches } from "./parts/matches.ts";
import { moved } from "./parts/moved.ts";
import { Viewing } from "./viewing.ts";

function boardOf(count: number, isReadOnly = false): { board: Board; said: Said[]; edits: Edits } {
  const board = new Board();
  const said: Said[] = [];
  board.dispatch = (action) => void said.push(action);
  board.show(draw(journeyOf(count), {}, isReadOnly));
  board.view = { x: -24, y: -24, zoom: 1, width: 1_000, height: 600 };
  return { board, said, edits: new Edits(board) };
}

test("an address names a diagram and its subject, whatever is in their names", () => {
  for (const subject of ["journey:Own a machine", "journey:50 % / more #1?", "", "مرحبا"]) assert.deepEqual(readAddress(addressOf("journey-map", subject)), { diagram: "journey-map", subject });
});

test("an address that says nothing leads to the customer relationship, a broken one to what can be read of it", () => {
  assert.deepEqual(readAddress(""), { diagram: "relationship", subject: "" });
  assert.deepEqual(readAddress("#journey-map/%E0%A4%A"), { diagram: "journey-map", subject: "%E0%A4%A" });
});

test("an entry of a list is moved, and nowhere that there is not", () => {
  assert.deepEqual(moved(["a", "b", "c"], 0, 2), ["b", "c", "a"]);
  assert.deepEqual(moved(["a", "b", "c"], 2, 0), ["c", "a", "b"]);
  for (const [from, to] of [[-1, 0], [0, 3], [5, 1]]) assert.deepEqual(moved(["a", "b"], from!, to!), ["a", "b"]);
});

test("search finds what holds every word, in any case and order, as it is read", () => {
  const { board } = boardOf(12);
  assert.deepEqual(matches(board.placing, "12 TOUCHPOINT"), ["touchpoint:Touchpoint 12"], "once, not in every cell");
  assert.deepEqual(matches(board.placing, "thing 12"), ["touchpoint:Touchpoint 12@does"]);
  assert.deepEqual(matches(board.placing, "standard 3"), ["touchpoint:Touchpoint 3@standards", "touchpoint:Touchpoint 3@standards/Standard 3"]);
  assert.deepEqual(matches(board.placing, "  "), []);
  assert.deepEqual(matches(board.placing, "nothing of the kind"), []);
});

test("a selection that did not change is not told twice, and what is gone is not chosen any more", () => {
  const { board, said } = boardOf(3);
  board.select(["touchpoint:Touchpoint 1"]);
  board.select(["touchpoint:Touchpoint 1"]);
  assert.deepEqual(said.map(({ kind }) => kind), ["elementSelected", "journeywright/light"]);
  board.show(draw({ ...journeyOf(3), stages: [{ name: "Stage 1", touchpoints: journeyOf(3).stages[0]!.touchpoints.slice(1) }] }));
  assert.deepEqual([...board.selection], []);
});

test("on a diagram for reading nothing is asked of the server but what changes nothing", () => {
  const { board, said, edits } = boardOf(3, true);
  edits.write("touchpoint:Touchpoint 1", "x");
  edits.delete(["touchpoint:Touchpoint 1"]);
  edits.drop(["touchpoint:Touchpoint 1"], "touchpoint:Touchpoint 2", "after");
  edits.create("touchpoint", "touchpoint:Touchpoint 1", "after", "x");
  edits.paste("x");
  assert.deepEqual(said, []);
  assert.match(board.notice!.message, /reading only/);
  edits.copy(["touchpoint:Touchpoint 1"]);
  assert.deepEqual(said, [{ kind: "journeywright/copy", figures: ["touchpoint:Touchpoint 1"] }]);
});

test("only what can be deleted is, and a refused text comes back to be mended", () => {
  const { board, said, edits } = boardOf(3);
  edits.delete(["touchpoint:Touchpoint 1@does"]);
  assert.deepEqual(said, []);
  edits.delete(["touchpoint:Touchpoint 1@does", "touchpoint:Touchpoint 1"]);
  assert.deepEqual(said, [{ kind: "journeywright/delete", isOperation: true, figures: ["touchpoint:Touchpoint 1"], isAgreed: false }]);
  edits.write("touchpoint:Touchpoint 2", "Touchpoint 1");
  edits.refused();
  assert.deepEqual(board.above, { what: "writing", figure: "touchpoint:Touchpoint 2", text: "Touchpoint 1" });
  board.above = undefined;
  edits.write("touchpoint:Touchpoint 2", "Another");
  edits.done();
  edits.refused();
  assert.equal(board.above, undefined);
});

test("a window never leaves the drawing, a small drawing stands in its middle", async () => {
  (globalThis as unknown as { matchMedia: unknown }).matchMedia = () => ({ matches: true });
  const { board } = boardOf(40);
  const viewing = new Viewing(board, (view) => {
    board.view = { ...board.view, ...view };
    return Promise.resolve();
  });
  viewing.pan(1e6, 1e6);
  assert.equal(board.view.x + board.view.width, board.args!.width + 24);
  viewing.pan(-1e6, -1e6);
  assert.deepEqual([board.view.x, board.view.y], [-24, -24]);
  viewing.reveal("touchpoint:Touchpoint 30@does");
  const { x, width } = board.onScreen(board.placing.get("touchpoint:Touchpoint 30@does")!);
  assert.ok(x >= 120 && x + width <= 1_000, `${x}`);
  viewing.zoomTo(100);
  assert.equal(board.view.zoom, 4);
  viewing.fit();
  assert.ok(board.view.zoom < 0.16 && board.view.zoom > 0.14);
  await viewing.begin();
  assert.equal(board.view.zoom, 1);
  assert.ok(viewing.isFresh);
});

test("a drawing whose upper left corner is empty begins at its first figure", async () => {
  (globalThis as unknown as { matchMedia: unknown }).matchMedia = () => ({ matches: true });
  const { board } = boardOf(40);
  const moved = draw(journeyOf(40));
  board.show({ ...moved, args: { ...moved.args, width: 9_000 }, children: moved.children!.filter(({ id }) => id.startsWith("stage:")).map((one) => ({ ...one, position: { x: one.position.x + 2_000, y: 0 } })) });
  const viewing = new Viewing(board, (view) => {
    board.view = { ...board.view, ...view };
    return Promise.resolve();
  });
  await viewing.begin();
  assert.ok(board.isOnScreen(board.placing.get("stage:Stage 1")!));
});

test("zooming keeps the point beneath the pointer where it is", () => {
  const { board } = boardOf(40);
  const viewing = new Viewing(board, (view) => {
    board.view = { ...board.view, ...view };
    return Promise.resolve();
  });
  viewing.pan(1_000, 0);
  const under = (x: number) => board.view.x + x / board.view.zoom;
  const before = under(300);
  viewing.zoomTo(2, { x: 300, y: 200 }, false);
  assert.ok(Math.abs(under(300) - before) < 1e-9);
});

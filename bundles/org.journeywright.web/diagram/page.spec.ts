import assert from "node:assert/strict";
import { test } from "node:test";
import { draw, journeyOf } from "../test/diagram/sample.ts";
import { addressOf, readAddress } from "./address.ts";
import { Board } from "./board.ts";
import { Edits } from "./edits.ts";
import type { Answered, Said } from "./glsp/actions.ts";
import { matches } from "./parts/matches.ts";
import { moved } from "./parts/moved.ts";
import { Viewing } from "./viewing.ts";

Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });

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
  const figure = (id: string, x: number, args: { n: string; t?: string }) => ({ id, type: "figure" as const, position: { x, y: 0 }, size: { width: 10, height: 10 }, args: { k: "text", ...args } });
  board.placing.place([figure("hidden", 0, { n: "Role", t: "takes part in Repair" }), figure("seen", 50, { n: "Repair" })]);
  assert.deepEqual(matches(board.placing, "repair"), ["seen", "hidden"], "what can be seen comes first");
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
  assert.deepEqual(said, [{ kind: "journeywright/copy", figures: ["touchpoint:Touchpoint 1"], revision: 0, number: 1 }]);
});

/** The answer to what was sent last. */
function answer(said: Said[], isDone: boolean, message = ""): Answered {
  const { number } = said.filter((one) => "number" in one).at(-1) as unknown as { number: number };
  return { number, isDone, label: "", message };
}

test("only what can be deleted is", () => {
  const { said, edits } = boardOf(3);
  edits.delete(["touchpoint:Touchpoint 1@does"]);
  assert.deepEqual(said, []);
  edits.delete(["touchpoint:Touchpoint 1@does", "touchpoint:Touchpoint 1"]);
  assert.deepEqual(said, [{ kind: "journeywright/delete", isOperation: true, figures: ["touchpoint:Touchpoint 1"], isAgreed: false, revision: 0, number: 1 }]);
});

test("a refused text comes back to be mended, whatever has changed before the refusal, and an accepted one does not", () => {
  const { board, said, edits } = boardOf(3);
  edits.write("touchpoint:Touchpoint 2", "Touchpoint 1");
  edits.changed();
  edits.answered(answer(said, false, "That name is taken."));
  assert.deepEqual(board.above, { what: "writing", figure: "touchpoint:Touchpoint 2" });
  assert.deepEqual(edits.draft("touchpoint:Touchpoint 2"), { text: "Touchpoint 1", was: "Touchpoint 2" });
  assert.deepEqual(board.notice, { severity: "ERROR", message: "That name is taken." });
  board.above = undefined;
  edits.write("touchpoint:Touchpoint 2", "Another");
  edits.answered(answer(said, true));
  assert.equal(board.above, undefined);
  assert.equal(edits.draft("touchpoint:Touchpoint 2"), undefined);
});

test("a refused text never pulls away what is being typed, and is kept", () => {
  const { board, said, edits } = boardOf(3);
  edits.write("touchpoint:Touchpoint 2", "Touchpoint 1");
  const above = { what: "writing", figure: "touchpoint:Touchpoint 3" } as const;
  board.above = above;
  edits.answered(answer(said, false, "That name is taken."));
  assert.equal(board.above, above);
  assert.match(board.notice!.message, /That name is taken.*kept.*Touchpoint 2/);
  assert.equal(edits.draft("touchpoint:Touchpoint 2")!.text, "Touchpoint 1");
});

test("what was written on something that is gone is told", () => {
  const { board, said, edits } = boardOf(3);
  edits.write("touchpoint:Touchpoint 2", "Words of weight");
  board.show(draw({ ...journeyOf(3), stages: [] }));
  edits.answered(answer(said, false, "It has gone."));
  assert.match(board.notice!.message, /It has gone\..*Words of weight/);
});

test("a name that is refused stays with its kind, and nothing is said to be added before it is", () => {
  const { board, said, edits } = boardOf(3);
  assert.ok(edits.create("standard", "touchpoint:Touchpoint 1", "into", "Ring back"));
  assert.equal(board.said, "");
  edits.answered(answer(said, false, "There is one already."));
  assert.deepEqual(board.above, { what: "creating", figure: "touchpoint:Touchpoint 1", kind: "standard", name: "Ring back" });
  board.above = undefined;
  edits.create("standard", "touchpoint:Touchpoint 1", "into", "Ring back");
  edits.answered(answer(said, true));
  assert.equal(board.said, "Ring back is added.");
  edits.undo();
  assert.equal(board.said, "Ring back is added.");
  edits.answered(answer(said, true));
  assert.equal(board.said, "Undone.");
});

test("where the line is cut before the answer, what was typed comes back unless the drawing shows it", () => {
  const { board, edits } = boardOf(3);
  edits.create("standard", "touchpoint:Touchpoint 1", "into", "Ring back");
  edits.back();
  assert.deepEqual(board.above, { what: "creating", figure: "touchpoint:Touchpoint 1", kind: "standard", name: "Ring back" });
  assert.match(board.notice!.message, /line was cut/);
  board.change({ above: undefined, notice: undefined });
  edits.write("touchpoint:Touchpoint 2", "Touchpoint 3");
  edits.back();
  assert.deepEqual([board.above, board.notice], [undefined, undefined]);
  edits.drop(["touchpoint:Touchpoint 1"], "touchpoint:Touchpoint 2", "after");
  edits.back();
  assert.match(board.notice!.message, /line was cut.*do it again/);
});

test("what was accepted while nobody was there comes back, a text and a new thing alike", () => {
  const { board, said, edits } = boardOf(3);
  board.isCut = true;
  edits.write("touchpoint:Touchpoint 2", "Another");
  edits.undo();
  board.isCut = false;
  edits.back();
  assert.deepEqual(said, []);
  assert.deepEqual(board.above, { what: "writing", figure: "touchpoint:Touchpoint 2" });
  assert.equal(edits.draft("touchpoint:Touchpoint 2")!.text, "Another");
  board.change({ above: undefined, isCut: true });
  assert.ok(edits.create("touchpoint", "touchpoint:Touchpoint 1", "after", "Kept"));
  board.isCut = false;
  edits.back();
  assert.deepEqual(board.above, { what: "creating", figure: "touchpoint:Touchpoint 1", kind: "touchpoint", name: "Kept" });
});

/** The server has the text of what was copied or cut last. */
function copied(said: Said[], edits: Edits, text: string, ties: readonly string[] = []): void {
  edits.copied((said.filter(({ kind }) => kind === "journeywright/copy").at(-1) as unknown as { number: number }).number, text, ties);
}

test("what is cut only goes where it is pasted, in one gesture", () => {
  const { board, said, edits } = boardOf(3);
  edits.cut(["touchpoint:Touchpoint 1"]);
  assert.equal(board.taken.size, 0, "not before the server knows it");
  copied(said, edits, "touchpoint A");
  assert.deepEqual([...board.taken.keys()], ["touchpoint:Touchpoint 1"]);
  board.cursor = "touchpoint:Touchpoint 3";
  edits.paste("touchpoint A\r\n");
  assert.equal(board.taken.size, 0);
  edits.paste();
  assert.deepEqual(said.map(({ kind }) => kind), ["journeywright/copy", "journeywright/paste", "journeywright/paste"]);
  assert.deepEqual(said.slice(1).map((one) => (one as unknown as { cut?: string[] }).cut), [["touchpoint:Touchpoint 1"], undefined], "a second time it is a copy");
});

test("a copy and a cut are said to be, where everybody sees it, until something else is done", () => {
  const { board, said, edits } = boardOf(3);
  edits.copy(["touchpoint:Touchpoint 1"]);
  copied(said, edits, "touchpoint A");
  assert.equal(board.notice!.message, "Copied.");
  edits.cut(["touchpoint:Touchpoint 1"]);
  assert.equal(board.notice, undefined);
  copied(said, edits, "touchpoint A");
  assert.match(board.notice!.message, /^Cut: paste it where it is to go/);
});

test("what was refused is said until something is done, and what a step back did until the next thing", () => {
  const { board, said, edits } = boardOf(3);
  edits.slide("touchpoint:Touchpoint 1", 1);
  edits.answered(answer(said, false, "It has changed."));
  edits.slide("touchpoint:Touchpoint 1", 1);
  assert.equal(board.notice!.message, "It has changed.", "not mended yet");
  edits.answered(answer(said, true));
  assert.equal(board.notice, undefined);
  edits.undo();
  edits.answered(answer(said, true, "Undo: New touchpoint"));
  assert.equal(board.notice!.message, "Undo: New touchpoint");
  edits.slide("touchpoint:Touchpoint 1", 1);
  assert.equal(board.notice, undefined);
  edits.undo();
  edits.answered(answer(said, false, "Nothing to undo."));
  edits.write("touchpoint:Touchpoint 1", "Another");
  assert.equal(board.notice, undefined);
});

test("a note that says what held for a time goes with it, another stays", () => {
  const { board, said, edits } = boardOf(3);
  const status = "The text cannot be read at present (line 66).";
  board.stand(status);
  edits.write("touchpoint:Touchpoint 1", "Another");
  board.above = { what: "writing", figure: "touchpoint:Touchpoint 3" };
  edits.answered(answer(said, false, status));
  assert.match(board.notice!.message, /cannot be read.*is kept/);
  board.stand("");
  assert.deepEqual([board.status, board.notice], ["", undefined]);
  board.stand(status);
  board.tell("WARNING", "Somebody else was here.");
  board.stand("");
  assert.equal(board.notice!.message, "Somebody else was here.");
});

test("what is cut stays where nothing comes of it", () => {
  const { board, said, edits } = boardOf(3);
  edits.cut(["touchpoint:Touchpoint 1"]);
  edits.answered(answer(said, false, "It has changed."));
  edits.copy(["touchpoint:Touchpoint 2"]);
  copied(said, edits, "touchpoint B");
  assert.equal(board.taken.size, 0, "refused");
  edits.cut(["touchpoint:Touchpoint 1"]);
  copied(said, edits, "touchpoint A");
  assert.ok(edits.clipboard.leave() && !edits.clipboard.leave());
  edits.cut(["touchpoint:Touchpoint 1"]);
  copied(said, edits, "touchpoint A");
  edits.paste("something else");
  assert.equal((said.at(-1) as unknown as { cut?: string[] }).cut, undefined, "another text");
  edits.cut(["touchpoint:Touchpoint 1@does"]);
  assert.match(board.notice!.message, /cannot be cut/);
});

test("what is cut and cannot be there is still cut", () => {
  const { board, said, edits } = boardOf(3);
  edits.cut(["touchpoint:Touchpoint 1"]);
  copied(said, edits, "touchpoint A");
  edits.paste();
  edits.answered(answer(said, false, "Not there."));
  assert.deepEqual([...board.taken.keys()], ["touchpoint:Touchpoint 1"]);
  edits.paste();
  assert.deepEqual((said.at(-1) as unknown as { cut: string[] }).cut, ["touchpoint:Touchpoint 1"]);
});

test("what was cut on another diagram stays there, and is told to", () => {
  const { board, said, edits } = boardOf(3);
  const { drawing } = board;
  edits.cut(["touchpoint:Touchpoint 1"]);
  copied(said, edits, "touchpoint A");
  board.clear();
  board.show(drawing!);
  edits.paste();
  assert.equal((said.at(-1) as unknown as { cut?: string[] }).cut, undefined);
  edits.answered(answer(said, true));
  assert.match(board.said, /as a copy/);
});

test("what stands for ties is pasted as ties, whatever the clipboard makes of the ends of lines; a text from elsewhere is not", () => {
  const { said, edits } = boardOf(3);
  edits.copy(["touchpoint:Touchpoint 1"]);
  edits.copied((said.at(-1) as unknown as { number: number }).number, "standard A\nstandard B\n", ["standard@service standard:A"]);
  edits.paste();
  edits.paste("standard A\r\nstandard B");
  edits.paste("standard C");
  assert.deepEqual(said.slice(1).map((one) => (one as unknown as { ties?: string[] }).ties), [["standard@service standard:A"], ["standard@service standard:A"], undefined]);
});

test("what is done bears the number of the drawing it was done on", () => {
  const { board, said, edits } = boardOf(3);
  const seen = (revision: number) => board.show({ ...board.drawing!, args: { ...board.args!, revision } });
  seen(4);
  edits.write("touchpoint:Touchpoint 2", "Another");
  edits.cut(["touchpoint:Touchpoint 1"]);
  const { number } = said.at(-1) as unknown as { number: number };
  seen(5);
  edits.copied(number, "touchpoint");
  edits.drop(["touchpoint:Touchpoint 1"], "touchpoint:Touchpoint 2", "after", { revision: 3 });
  edits.paste("x");
  assert.deepEqual(said.map((one) => (one as unknown as { revision: number }).revision), [4, 4, 3, 5]);
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

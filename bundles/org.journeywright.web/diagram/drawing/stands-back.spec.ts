import assert from "node:assert/strict";
import { test } from "node:test";
import { Placing } from "./placing.ts";
import type { Figure } from "./schema.ts";
import { standsBack } from "./stands-back.ts";

function figure(id: string, args: Partial<Figure["args"]>, children: Figure[] = []): Figure {
  return { id, type: "figure", position: { x: 0, y: 0 }, size: { width: 10, height: 10 }, args: { k: "any", ...args }, children };
}

const FIGURES = [
  figure("cell", {}, [figure("card", { a: "touchpoint:T" }, [figure("chip", { a: "touchpoint:T" })]), figure("other", { a: "touchpoint:O" })]),
  figure("link", { a: "handoff:H", e: ["card", "other"] }, [figure("words", { a: "handoff:H" })]),
];

function back(...lit: string[]): string[] {
  const placing = new Placing();
  placing.place(FIGURES);
  return ["cell", "card", "chip", "other", "link", "words"].filter((id) => standsBack(id, { lit: new Set(lit), placing }));
}

test("a link stands back with its words, a card with its chips, and each only once", () => {
  assert.deepEqual(back("other"), ["card", "link"]);
});

test("what is on a lit figure stands forward with it", () => {
  assert.deepEqual(back("card", "link"), ["other"]);
});

test("what holds something lit does not stand back", () => {
  assert.deepEqual(back("chip"), ["other", "link"]);
});

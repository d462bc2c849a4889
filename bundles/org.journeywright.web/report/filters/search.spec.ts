import assert from "node:assert/strict";
import { test } from "node:test";
import { searchIn } from "./search.ts";

const gap = (number: number, text: string, code = "JW-2502") => ({ number, code, text });
const GAPS = [
  gap(1, "“Planner” owes “Delivery date” to “Order coordinator”. It’s nobody’s job – yet."),
  gap(10, "The café's machine stands still. See JW-2607 and gap G1.", "JW-2701"),
  gap(12, "Nobody reviews 34 % of the A−B tests", "JW-2607"),
];
const found = (query: string) => searchIn(GAPS)(query).map(({ number }) => number);

test("an empty search finds all", () => {
  assert.deepEqual(found(""), [1, 10, 12]);
  assert.deepEqual(found("  "), [1, 10, 12]);
});

test("every word has to be there, in any order and case", () => {
  assert.deepEqual(found("COORDINATOR planner"), [1]);
  assert.deepEqual(found("planner café"), []);
});

test("straight and curly quotes find each other, whichever way round", () => {
  assert.deepEqual(found("\"Planner\""), [1]);
  assert.deepEqual(found("“planner”"), [1]);
  assert.deepEqual(found("«planner» it's"), [1]);
  assert.deepEqual(found("café’s"), [10]);
  assert.deepEqual(searchIn([gap(1, "says \"now\"")])("„now“").length, 1);
});

test("dashes, accents, wide spaces and marks of direction do not stand in the way", () => {
  assert.deepEqual(found("A-B"), [12]);
  assert.deepEqual(found("cafe"), [10]);
  assert.deepEqual(found("34\u00a0%"), [12]);
  assert.deepEqual(found("\u2068planner\u2069"), [1]);
});

test("the number of a gap finds that gap alone", () => {
  assert.deepEqual(found("G1"), [1]);
  assert.deepEqual(found("g12"), [12]);
  assert.deepEqual(found("G1 planner"), [1]);
  assert.deepEqual(found("G1 café"), []);
});

test("the code of a rule finds what that rule found, not what merely names it", () => {
  assert.deepEqual(found("JW-2607"), [12]);
  assert.deepEqual(found("jw-2502"), [1]);
});

test("what only looks like a number or code is a word like others", () => {
  assert.deepEqual(searchIn([gap(1, "the G7 summit"), gap(2, "none")])("g7").map(({ number }) => number), [1]);
  assert.deepEqual(found("G99"), []);
});

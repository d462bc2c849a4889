import assert from "node:assert/strict";
import { test } from "node:test";
import type { Choice } from "../drawing/schema.ts";
import { fitting, isUnusual } from "./folding.ts";

function choice(setting: string, label: string, options: readonly string[], chosen = 0, many = false): Choice {
  return { setting, label, many, options: options.map((one, at) => ({ value: one, label: one, chosen: at === chosen })) };
}

const people = ["Everybody", "Independent owner", "First time founder of a café", "Hotel host", "Regular"];
const map = [choice("lanes", "Lanes", people, 0, true), choice("persona", "Persona", people), choice("compare", "Compare", ["This journey alone", "As-is above to-be", "Differences marked"]), choice("whole", "Show all", people, -1, true)];

test("a wide header shows every choice, a narrower one the first, and a small one has a row for all", () => {
  assert.equal(fitting(map, 1_920), 4);
  assert.ok(fitting(map, 1_600) >= 2 && fitting(map, 1_600) < 4);
  assert.ok(fitting(map, 1_280) >= 1 && fitting(map, 1_280) < 3);
  assert.equal(fitting(map, 1_000), 4);
  assert.equal(fitting([], 1_280), 0);
});

test("a last choice that has room itself is not folded for the sake of a menu", () => {
  const few = [choice("lanes", "Lanes", ["By role", "By team"])];
  assert.equal(fitting(few, 1_110), 1);
});

test("what is folded says when something unusual is chosen in it", () => {
  assert.equal(isUnusual(choice("persona", "Persona", people)), false);
  assert.equal(isUnusual(choice("persona", "Persona", people, 2)), true);
  assert.equal(isUnusual(choice("whole", "Show all", people, -1, true)), false);
  assert.equal(isUnusual(choice("whole", "Show all", people, 1, true)), true);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { course, scenarioNamed } from "../../test/fixture/course.ts";
import type { Scenario } from "../course/course.ts";
import { behavioursAt, behavioursIn, byStandard, tally } from "./behaviours.ts";
import { stepsLeft } from "./graph.ts";
import { percentOf } from "./score.ts";
import { shuffled } from "./shuffle.ts";

const [d1, d2] = scenarioNamed("s1").decisions;

test("the score is rounded down, so that a pass mark is truly reached", () => {
  assert.equal(percentOf({ halves: 4, met: 3 }), 66);
  assert.equal(percentOf({ halves: 159, met: 100 }), 79);
  assert.equal(percentOf({ halves: 160, met: 100 }), 80);
  assert.equal(percentOf({ halves: 0, met: 1 }), 0);
  assert.equal(percentOf({ halves: 0, met: 0 }), undefined);
});

test("a choice misses what it breaks and what a best option would have shown", () => {
  assert.deepEqual(behavioursIn({ decision: d1!, option: d1!.options[0]! }), { shown: ["b2", "b3"], missed: [] });
  assert.deepEqual(behavioursIn({ decision: d1!, option: d1!.options[2]! }), { shown: [], missed: ["b2", "b3"] });
  assert.deepEqual(behavioursIn({ decision: d1!, option: d1!.options[1]! }), { shown: [], missed: ["b1", "b2", "b3"] });
});

test("a behaviour both shown and broken by one option counts as missed", () => {
  const option = { ...d1!.options[0]!, shows: ["b1"], breaks: ["b1"] };
  assert.deepEqual(behavioursIn({ decision: d1!, option }), { shown: [], missed: ["b1"] });
});

test("one of two best options misses nothing of the other", () => {
  const other = { ...d1!.options[0]!, shows: ["b1"] };
  assert.deepEqual(behavioursIn({ decision: { ...d1!, options: [...d1!.options, other] }, option: other }), { shown: ["b1"], missed: [] });
});

test("behaviours are counted over choices and grouped by standard in course order", () => {
  const tallies = tally([{ decision: d1!, option: d1!.options[0]! }, { decision: d2!, option: d2!.options[2]! }]);
  assert.deepEqual([...tallies].sort(), [["b1", { shown: 0, missed: 1 }], ["b2", { shown: 1, missed: 0 }], ["b3", { shown: 1, missed: 1 }]]);
  assert.deepEqual(byStandard(course, tallies.keys()).map(({ standard, behaviours }) => [standard.id, behaviours.map(({ id }) => id)]), [["st1", ["b1", "b3"]], ["st2", ["b2"]]]);
  assert.deepEqual(behavioursAt(d2!), ["b1", "b3"]);
});

test("the number of decisions left is exact for equal ways and open for loops", () => {
  assert.deepEqual(stepsLeft(scenarioNamed("s2"), "d4"), { least: 2, most: 2 });
  assert.deepEqual(stepsLeft(scenarioNamed("s1"), "d1"), { least: 2 });
  assert.deepEqual(stepsLeft(scenarioNamed("s1"), "d3"), { least: 1, most: 1 });
});

test("a conversation that never ends still has a number of steps", () => {
  const [decision] = scenarioNamed("s1").decisions;
  const endless: Scenario = { ...scenarioNamed("s1"), decisions: [{ ...decision!, options: decision!.options.map((option) => ({ ...option, next: "d1" })) }] };
  assert.deepEqual(stepsLeft(endless, "d1"), { least: 1 });
});

test("a wide and deep conversation is counted without walking every path", () => {
  const decisions = Array.from({ length: 200 }, (_, index) => ({
    ...d1!, id: `d${index}`, options: [1, 2, 3].map((ahead) => ({ ...d1!.options[0]!, next: index + ahead < 200 ? `d${index + ahead}` : "o1" })),
  }));
  assert.deepEqual(stepsLeft({ ...scenarioNamed("s1"), decisions }, "d0"), { least: 67, most: 200 });
});

test("options are shuffled the same way for the same seed and decision, and not left as written", () => {
  assert.deepEqual(shuffled(5, 42, "s1/d1"), shuffled(5, 42, "s1/d1"));
  const orders = new Set(Array.from({ length: 50 }, (_, seed) => shuffled(4, seed, "s1/d1").join()));
  assert.ok(orders.size > 15, `${orders.size} of 24 orders`);
  for (let count = 0; count <= 36; count++) assert.deepEqual(shuffled(count, count, "x").sort((a, b) => a - b), Array.from({ length: count }, (_, index) => index));
});

test("no position is favoured by the shuffle", () => {
  const firsts = [0, 0, 0];
  for (let seed = 0; seed < 3_000; seed++) firsts[shuffled(3, seed, "s/d")[0]!]!++;
  firsts.forEach((count) => assert.ok(count > 900 && count < 1_100, String(firsts)));
});
